import type { Facts } from '#shared/intake/facts.ts';
import { questionIds, type FactId, type QuestionId } from '#shared/intake/questions.ts';
import { causes, type CauseId } from '#shared/knowledge/causes.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import type { RedFlag } from '#shared/knowledge/types.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import { factsOf } from '#shared/logic/trace.ts';
import { factEvidence } from '../evidence.ts';
import { openFlagsIn } from '../red-flags.ts';
import type { OpenFlag } from '../types.ts';
import type { PlausibleAnswer } from './plausible-answers.ts';
import { factsChangedBy, suppose } from './supposed.ts';

const causesByQuestion: ReadonlyMap<QuestionId, readonly CauseId[]> = collectCauses();

function collectCauses(): ReadonlyMap<QuestionId, readonly CauseId[]> {
  const byFact = new Map<FactId, CauseId[]>();
  for (const id of Object.keys(causes) as CauseId[]) {
    for (const fact of factsOf(causes[id].when)) byFact.set(fact, [...(byFact.get(fact) ?? []), id]);
  }
  return new Map(
    questionIds.map((id) => [id, [...new Set(factsChangedBy(id).flatMap((fact) => byFact.get(fact) ?? []))]]),
  );
}

/**
 * The number of items that the answer is expected to bring to the plan or to free for it: those of causes that
 * it may make true, and those that an open block holds back.
 */
export function planGain(
  facts: Facts,
  open: readonly OpenFlag[],
  question: QuestionId,
  answers: readonly PlausibleAnswer[],
): number {
  const now = factEvidence(facts);
  const undecided = (causesByQuestion.get(question) ?? []).filter(
    (id) => evaluate(causes[id].when, now) === 'unknown',
  );
  const blocks = open.filter(({ urgency, ask }) => urgency === 'block' && ask.includes(question));
  if (undecided.length === 0 && blocks.length === 0) return 0;
  return answers.reduce((sum, { value, share }) => {
    const then = suppose(facts, question, value);
    const evidence = factEvidence(then);
    const isOpenIn = openFlagsIn(then);
    const brought = undecided
      .filter((id) => evaluate(causes[id].when, evidence) === true)
      .reduce((items, id) => items + causes[id].interventions.length, 0);
    const settled = blocks.map(({ id, ask }) => {
      const { blocks: held = [] }: RedFlag = redFlags[id];
      return held.length * (isOpenIn(id) ? 1 / ask.length : 1);
    });
    return sum + share * (brought + settled.reduce((items, part) => items + part, 0));
  }, 0);
}
