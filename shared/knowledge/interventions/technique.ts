import type { Intervention } from '../types.ts';

export const techniqueInterventions = {
  'tech-cadence-up': { domain: 'technique', evidence: 'B', sources: ['R15', 'R17', 'R11', 'R19'] },
  'tech-shorter-step': { domain: 'technique', evidence: 'B', sources: ['R16', 'R17'] },
  'tech-land-softer': { domain: 'technique', evidence: 'C', sources: [] },
  'tech-step-width': { domain: 'technique', evidence: 'C', sources: [] },
  'tech-hip-knee-cue': { domain: 'technique', evidence: 'C', sources: ['R19'] },
  'tech-trunk-forward': { domain: 'technique', evidence: 'C', sources: ['R20'] },
  'tech-upright-no-sideways': { domain: 'technique', evidence: 'D', sources: ['S89'] },
  'tech-forefoot-caution': { domain: 'technique', evidence: 'C', sources: ['R11', 'R20'] },
  'tech-no-change': { domain: 'technique', evidence: 'C', sources: [] },
} as const satisfies Record<string, Intervention>;
