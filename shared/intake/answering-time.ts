import type { AskedQuestion } from './question.ts';
import { questionIds, questions, type QuestionId } from './questions.ts';

/** Seconds one answer costs in a consultation, by kind of question; working values, not measured. */
const SECONDS = {
  'yes-no': 3,
  'one-of': 4,
  'many-of': 6,
  integer: 4,
  number: 5,
  date: 6,
  text: 8,
} as const satisfies Record<AskedQuestion['kind'], number>;
/** A bedside test is done before it is answered. */
const BEDSIDE_TEST_SECONDS = 30;

const bedsideTests: ReadonlySet<string> = new Set(questionIds.filter((id) => /^t[A-Z]/.test(id)));
/** True for the orthopaedic tests of the examination (dossier ids `t-…`), which nobody has to do. */
export const isBedsideTest = (id: string): boolean => bedsideTests.has(id);

/** Seconds that asking, or testing, costs. */
export const answeringSeconds = (id: QuestionId): number =>
  isBedsideTest(id) ? BEDSIDE_TEST_SECONDS : SECONDS[(questions[id] as AskedQuestion).kind];
