import type { Intervention } from '../types.ts';

export const braceTapingInterventions = {
  'brc-temporary-policy': {
    domain: 'brace-taping',
    evidence: 'D',
    sources: ['R110', 'S79', 'S80', 'S81', 'S82', 'S83'],
  },
  'brc-patellar-tape': { domain: 'brace-taping', evidence: 'B', sources: ['R04'] },
  'brc-patellar-sleeve': { domain: 'brace-taping', evidence: 'C', sources: [] },
  'brc-patellar-strap': { domain: 'brace-taping', evidence: 'C', sources: [] },
  'brc-oa-unloader': { domain: 'brace-taping', evidence: 'C', sources: [] },
  'brc-post-ligament': { domain: 'brace-taping', evidence: 'C', sources: [] },
} as const satisfies Record<string, Intervention>;
