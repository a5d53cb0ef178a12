import type { InterventionId } from './interventions.ts';

/** Outside a coach's scope: drugs, and aids and protocols that a clinician prescribes (`cf-role-coach`). */
const WITHHELD: readonly InterventionId[] = [
  'sym-paracetamol',
  'sym-nsaid-oral',
  'sym-nsaid-topical',
  'insole-heel-lift',
  'brc-oa-unloader',
  'load-bsi-protocol',
  'load-post-surgery',
];
const withheld: ReadonlySet<string> = new Set(WITHHELD);

/** True for an item that a coach neither sees nor hands out. */
export const isWithheldFromCoach = (id: InterventionId): boolean => withheld.has(id);
