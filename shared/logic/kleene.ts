import type { Truth } from './condition.ts';

/** Kleene's strong conjunction: false wins, then unknown. The empty conjunction is true. */
export function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes('unknown') ? 'unknown' : true;
}

/** Kleene's strong disjunction: true wins, then unknown. The empty disjunction is false. */
export function disjunction(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes('unknown') ? 'unknown' : false;
}

/** Unknown stays unknown. */
export const negation = (truth: Truth): Truth => (truth === 'unknown' ? 'unknown' : !truth);
