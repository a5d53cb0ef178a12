import type { Intervention } from '../types.ts';

export const crossTrainingInterventions = {
  'xt-swim': { domain: 'cross-training', evidence: 'D', sources: [] },
  'xt-aqua-jog': { domain: 'cross-training', evidence: 'D', sources: [] },
  'xt-bike': { domain: 'cross-training', evidence: 'D', sources: ['R88', 'R89'] },
  'xt-elliptical': { domain: 'cross-training', evidence: 'D', sources: ['R88', 'R89'] },
  'xt-row': { domain: 'cross-training', evidence: 'D', sources: [] },
  'xt-walk': { domain: 'cross-training', evidence: 'D', sources: [] },
} as const satisfies Record<string, Intervention>;
