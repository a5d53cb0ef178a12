import { reasonAbout } from '#electron/services/reasoning.ts';
import { assess } from '#shared/assessment/assess.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { makePlan } from '#shared/plan/plan.ts';
import { CASE_TODAY, completeCases } from './complete-cases.ts';
import { median, timed, timedInTurn, type Figure } from './measure.ts';
import { everyRule, rulesEngine } from './rules-engine.ts';

const WARM_UP = 500;
const RUNS = 1000;
const RUNS_OF_THE_ENGINE = 60;
const CANDIDATES = 60;

/** The intake with the most answers that still gets a plan. */
function largestIntake(): Answers {
  let largest: Answers = {};
  let seen = 0;
  for (const { answers } of completeCases()) {
    const isLarger = Object.keys(answers).length > Object.keys(largest).length;
    if (isLarger && reasonAbout(answers, {}, CASE_TODAY).plan.withheld === null) largest = answers;
    seen += 1;
    if (seen === CANDIDATES && Object.keys(largest).length > 0) return largest;
  }
  return largest;
}

/**
 * Assessment and plan of the largest intake, the same after one changed answer, what to ask next in the middle of
 * it, and the same rules run once through json-rules-engine.
 */
export async function measureReasoning(): Promise<readonly Figure[]> {
  const answers = largestIntake();
  const facts = buildFacts(answers, CASE_TODAY);
  const assessment = assess(facts);
  const reason = () => makePlan(facts, assess(facts), {});
  const changed = (run: number): Answers => ({ ...answers, nprsRun: run % 2 === 0 ? 2 : 6 });
  const reasonAgain = (run: number) => reasonAbout(changed(run), {}, CASE_TODAY);
  // Answers that nothing was read of yet, as those after a change are: only then the two are alike.
  const first = () => reasonAbout({ ...answers }, {}, CASE_TODAY);
  await timed(WARM_UP, reason);
  await timed(WARM_UP, reasonAgain);
  const once = median(await timed(RUNS, reason));
  const [firstTimes, againTimes] = await timedInTurn(RUNS, first, reasonAgain);
  const engine = rulesEngine(everyRule);
  const throughEngine = median(await timed(RUNS_OF_THE_ENGINE, () => engine(facts, assessment)));
  const half = buildFacts(Object.fromEntries(Object.entries(answers).slice(0, 80)) as Answers, CASE_TODAY);
  return [
    {
      name: `assessment + plan of ${Object.keys(answers).length} answers, median`,
      value: once,
      unit: 'ms',
      floor: { name: `${everyRule.length} rules through json-rules-engine`, value: throughEngine },
      budget: { most: 1, mostRatio: 1 / 20 },
    },
    {
      name: 'all of it again after one changed answer, median',
      value: median(againTimes),
      unit: 'ms',
      floor: { name: 'the first time', value: median(firstTimes) },
      budget: { most: 1, mostRatio: 1.05 },
    },
    {
      name: 'what to ask next after 80 answers, median',
      value: median(await timed(RUNS / 5, () => assess(half).askNext)),
      unit: 'ms',
      budget: { most: 16 },
    },
  ];
}
