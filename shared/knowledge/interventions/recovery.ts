import type { Intervention } from '../types.ts';

export const recoveryInterventions = {
  'rec-warm-up': { domain: 'recovery', evidence: 'C', sources: [] },
  'rec-cool-down': { domain: 'recovery', evidence: 'D', sources: ['R92'] },
  'rec-foam-roll': { domain: 'recovery', evidence: 'C', sources: ['R90'] },
  'rec-massage-swim': { domain: 'recovery', evidence: 'D', sources: [] },
  'rec-sleep': { domain: 'recovery', evidence: 'C', sources: [] },
  'rec-rest-days': { domain: 'recovery', evidence: 'C', sources: [] },
  'rec-fuel': { domain: 'recovery', evidence: 'B', sources: ['R73'] },
  'rec-illness-pause': { domain: 'recovery', evidence: 'D', sources: [] },
} as const satisfies Record<string, Intervention>;
