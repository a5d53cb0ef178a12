import type { Intervention } from '../types.ts';

export const eventDecisionInterventions = {
  'evt-stop-now': { domain: 'event-decision', evidence: 'D', sources: ['S64'] },
  'evt-no-start': { domain: 'event-decision', evidence: 'D', sources: ['S64'] },
  'evt-consult-first': { domain: 'event-decision', evidence: 'D', sources: ['S64'] },
  'evt-start-conditional': { domain: 'event-decision', evidence: 'D', sources: ['S64'] },
  'evt-start-ok': { domain: 'event-decision', evidence: 'D', sources: ['S64'] },
  'evt-post-race': { domain: 'event-decision', evidence: 'D', sources: ['S64'] },
} as const satisfies Record<string, Intervention>;
