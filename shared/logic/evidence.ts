import type { FactId } from '#shared/intake/questions.ts';
import type { HypothesisLevel, Truth } from './condition.ts';

export type FactValue = string | number | boolean | readonly string[];

/** What a condition is judged by. Absent means unknown, everywhere. */
export interface Evidence {
  value(fact: FactId): FactValue | undefined;
  /** Whether a red flag has fired; without it every flag is unknown. */
  fired?(flag: string): Truth;
  /** Whether one of the conditions has reached a label; without it every hypothesis is unknown. */
  hypothesis?(level: HypothesisLevel, anyOf: readonly string[]): Truth;
  /** Facts whose atoms are to be read as false, as relevance demands. */
  ruledOut?(fact: FactId): boolean;
  /** Facts that nobody has to give: their atoms are false where they would be unknown. */
  waived?(fact: FactId): boolean;
}
