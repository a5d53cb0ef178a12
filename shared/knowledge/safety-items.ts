import type { InterventionId } from './interventions.ts';

/**
 * Items whose words keep a runner safe: when to stop, whom to see and when, what not to take. Whether such an item
 * stands on paper is the clinician's to decide as for any other; its words are ours in every language and are not
 * reworded for one runner.
 */
export const SAFETY_ITEMS = [
  'load-pain-model',
  'load-stage-4',
  'load-stop-running',
  'load-bsi-protocol',
  'load-post-surgery',
  'sym-paracetamol',
  'sym-nsaid-oral',
  'sym-nsaid-topical',
  'ref-emergency',
  'ref-same-day',
  'ref-week',
  'ref-surgeon-team',
  'edu-good-bad-pain',
  'edu-no-self-medication',
  'evt-stop-now',
  'evt-no-start',
  'evt-consult-first',
  'evt-start-conditional',
] as const satisfies readonly InterventionId[];
export type SafetyItem = (typeof SAFETY_ITEMS)[number];

const items: ReadonlySet<InterventionId> = new Set(SAFETY_ITEMS);
/** The words of this item are not to be changed. */
export const isSafetyItem = (id: InterventionId): id is SafetyItem => items.has(id);
