import type { Intervention } from '../types.ts';

export const insoleInterventions = {
  'insole-prefab-short-term': { domain: 'insole', evidence: 'B', sources: ['R04', 'R123'] },
  'insole-flat-foot-symptomatic': { domain: 'insole', evidence: 'C', sources: [] },
  'insole-heel-lift': { domain: 'insole', evidence: 'D', sources: ['R106'] },
  'insole-none': { domain: 'insole', evidence: 'C', sources: ['R26', 'R27'] },
  'insole-podiatry-review': { domain: 'insole', evidence: 'D', sources: [] },
} as const satisfies Record<string, Intervention>;
