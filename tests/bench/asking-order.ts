import { assess } from '#shared/assessment/assess.ts';
import { rankHypotheses } from '#shared/assessment/hypotheses.ts';
import { factEvidence } from '#shared/assessment/evidence.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import { questionIds, type Answers, type QuestionId } from '#shared/intake/questions.ts';
import { CASE_TODAY, completeCases } from './complete-cases.ts';
import { median, type Figure } from './measure.ts';

const CASES = 510;

/**
 * How many questions it takes until the leading hypothesis is the one of the complete intake and stays it, asked
 * in the order of the form and in that of "ask next", over cases of every condition. Nothing is known at the
 * start but who asks. What "ask next" no longer finds worthwhile follows in the order of the form.
 */
export async function measureAskingOrder(): Promise<readonly Figure[]> {
  const counts: { readonly form: number; readonly asked: number }[] = [];
  for (const { answers } of completeCases()) {
    counts.push({ form: stableAfter(answers, formOrder), asked: stableAfter(answers, askedOrder) });
    if (counts.length === CASES) break;
  }
  const form = median(counts.map((count) => count.form));
  return Promise.resolve([
    {
      name: `questions until the leading hypothesis is stable, median of ${CASES} cases`,
      value: median(counts.map(({ asked }) => asked)),
      unit: 'questions',
      floor: { name: 'in form order', value: form },
      budget: { mostRatio: 0.7 },
    },
    {
      name: 'the same as a share of form order, median over cases',
      value: 100 * median(counts.map((count) => count.asked / count.form)),
      unit: '%',
      budget: { most: 70 },
    },
  ]);
}

type Order = (known: Answers, complete: Answers) => QuestionId | undefined;
const isOpen = (known: Answers, complete: Answers, id: QuestionId): boolean =>
  id in complete && !(id in known);

const formOrder: Order = (known, complete) => {
  const { shown } = buildFacts(known, CASE_TODAY);
  return questionIds.find((id) => shown.has(id) && isOpen(known, complete, id));
};
const askedOrder: Order = (known, complete) => {
  const { askNext } = assess(buildFacts(known, CASE_TODAY));
  return (
    askNext.map(({ question }) => question).find((id) => isOpen(known, complete, id)) ??
    formOrder(known, complete)
  );
};

/** The number of questions after which the first place no longer changes. */
function stableAfter(complete: Answers, order: Order): number {
  const final = leaderOf(complete);
  const known: { [Id in QuestionId]?: unknown } = { assessorRole: 'doctor' };
  const soFar = known as Answers;
  let asked = 0;
  let stable = 0;
  for (let next = order(soFar, complete); next !== undefined; next = order(soFar, complete)) {
    known[next] = complete[next];
    asked += 1;
    if (leaderOf(soFar) !== final) stable = asked + 1;
  }
  return Math.max(1, stable);
}

const leaderOf = (answers: Answers): string | undefined =>
  rankHypotheses(factEvidence(buildFacts(answers, CASE_TODAY)))[0]?.id;
