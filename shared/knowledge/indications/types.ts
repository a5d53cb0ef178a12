import type { Condition } from '#shared/logic/condition.ts';
import type { InterventionId } from '../interventions.ts';

/** When an item is proposed. An unknown condition never proposes anything. */
export interface Indication {
  /** Proposes the item by itself; without it only causes, flags, rules or the clinician call for it. */
  readonly when?: Condition;
  /** Must be true whoever asks for the item, the clinician included: the reverse of its contraindications. */
  readonly onlyWhen?: Condition;
  /** A cause that names the item does not propose it: something finer decides. */
  readonly notByCause?: true;
}
export type Indications = { readonly [Id in InterventionId]?: Indication };
