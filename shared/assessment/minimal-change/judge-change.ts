import { crossChecks } from '#shared/intake/cross-checks.ts';
import { buildFacts, type Facts } from '#shared/intake/facts.ts';
import { isQuestionId, type Answers, type FactValues } from '#shared/intake/questions.ts';
import { capAdaptation } from '../adaptation-rule.ts';
import { factEvidence } from '../evidence.ts';
import { rankHypotheses } from '../hypotheses.ts';
import { judgeRedFlags } from '../red-flags.ts';
import type { AnswerChange, Hypothesis, MinimalChange } from '../types.ts';

/**
 * What the first place would be with other answers, worked out in full; undefined where nothing would change, where
 * the answers would contradict one another, or where a flag would come before any ranking.
 */
export function judgeChange(
  facts: Facts,
  first: Hypothesis,
  changes: readonly AnswerChange[],
): MinimalChange | undefined {
  const then = changedFacts(facts, changes);
  if (!isConsistent(facts.values, then.values)) return undefined;
  const triage = judgeRedFlags(then);
  if (triage.fired.some(({ effects }) => effects.includes('hide-scores'))) return undefined;
  const evidence = factEvidence(then);
  const [other] = capAdaptation(rankHypotheses(evidence), triage, evidence);
  if (other === undefined) return undefined;
  if (other.id !== first.id) return { changes, outcome: { kind: 'other-first', condition: other.id } };
  if (first.label !== 'leading' || other.label === 'leading') return undefined;
  return { changes, outcome: { kind: 'label-lost', label: other.label } };
}

/** The facts as they would be: what no longer applies to the runner is left out, as it would be in the intake. */
export function changedFacts(facts: Facts, changes: readonly AnswerChange[]): Facts {
  const given = Object.entries(facts.values).filter(([id]) => isQuestionId(id));
  const changed = changes.map(({ question, value }) => [question, value] as const);
  const answers = Object.fromEntries([...given, ...changed]) as Answers;
  return buildFacts(answers, facts.today, facts.overrides);
}

/** The main place is one of the places that hurt, and nothing is surprising together that was not before. */
function isConsistent(before: FactValues, after: FactValues): boolean {
  const { painZones, painZoneMain } = after;
  const isElsewhere =
    painZones !== undefined && painZoneMain !== undefined && !painZones.includes(painZoneMain);
  const wasElsewhere =
    before.painZoneMain !== undefined && before.painZones?.includes(before.painZoneMain) === false;
  if (isElsewhere && !wasElsewhere) return false;
  return Object.values(crossChecks).every(({ isOdd }) => !isOdd(after) || isOdd(before));
}
