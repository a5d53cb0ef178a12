import { all, compare, includes, is } from '#shared/logic/builders.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import type { Triage } from './red-flags.ts';
import type { Hypothesis } from './types.ts';

/** What must be known to be true before soreness may be called adaptation (dossier conditions.md §6). */
export const adaptationSafeguards = all(
  includes('boneTenderness', 'none'),
  is('painSide', 'both'),
  is('painFocality', 'whole-knee'),
  compare('nprsWalk', '<=', 2),
  compare('durationWeeks', '<=', 3),
);
const URGENT: ReadonlySet<string> = new Set(['emergency', 'same-day', 'within-week']);

/**
 * Caps `adaptation-soreness` at possible unless its hard rule holds: reassurance is the one label that can
 * do harm, so unknown caps it too.
 */
export function capAdaptation(
  hypotheses: readonly Hypothesis[],
  triage: Triage,
  evidence: Evidence,
): readonly Hypothesis[] {
  const urgent = triage.fired.some(({ urgency }) => URGENT.has(urgency));
  if (!urgent && evaluate(adaptationSafeguards, evidence) === true) return hypotheses;
  return hypotheses.map((hypothesis) =>
    hypothesis.id === 'adaptation-soreness' && hypothesis.label === 'leading'
      ? { ...hypothesis, label: 'possible' }
      : hypothesis,
  );
}
