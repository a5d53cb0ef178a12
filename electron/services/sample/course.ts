import { bandsOf } from '#shared/follow-up/outcome-change.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { outcomeMeasures, scoreRange, type OutcomeMeasureId } from '#shared/knowledge/outcome-measures.ts';

/** How it goes with an invented runner from visit to visit, as shares of the pain and of the best total. */
interface Course {
  readonly pain: readonly number[];
  readonly function: readonly number[];
  /** The share of the planned distance that was run. */
  readonly kept: number;
}
export const COURSES = {
  steady: { pain: [1, 0.6, 0.35, 0.2], function: [0.55, 0.68, 0.82, 0.9], kept: 1 },
  setback: { pain: [1, 0.6, 0.85, 0.4], function: [0.55, 0.68, 0.6, 0.78], kept: 0.95 },
  slow: { pain: [1, 0.9, 0.75, 0.7], function: [0.5, 0.53, 0.56, 0.6], kept: 0.8 },
} as const satisfies Record<string, Course>;
export type CourseId = keyof typeof COURSES;

const PAIN_SCORES = ['nprsRest', 'nprsWalk', 'nprsRun', 'nprsAfter', 'nprsNextMorning'] as const;
const at = (shares: readonly number[], visit: number): number => shares[visit] ?? shares.at(-1) ?? 1;

/** Pain of a later visit, by what was told at the first one; what nobody told then was no pain. */
export const painAt = (course: CourseId, first: Answers, visit: number): Answers =>
  Object.fromEntries(
    PAIN_SCORES.map((score) => {
      const before = first[score];
      const share = at(COURSES[course].pain, visit);
      return [score, typeof before === 'number' ? Math.round(before * share) : 0];
    }),
  );

/** The total of a questionnaire at a visit, in whole points. */
export function totalAt(course: CourseId, measure: OutcomeMeasureId, visit: number): Answers {
  const [low, high] = scoreRange(measure);
  const { question } = outcomeMeasures[measure];
  const share = at(COURSES[course].function, visit);
  const reached = bandsOf(question).better === 'higher' ? share : 1 - share;
  return { [question]: Math.round(low + reached * (high - low)) };
}
