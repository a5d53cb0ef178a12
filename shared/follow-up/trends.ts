import { outcomeMeasures, scoreRange } from '#shared/knowledge/outcome-measures.ts';
import { MEASURES, PAIN_SCORES, SCORES, type ScoreId } from './outcome-change.ts';
import type { ScoreAt } from './chart-geometry.ts';
import type { OutcomePoint } from './types.ts';

/** A score over the visits that told it, the oldest first. */
export interface Trend {
  readonly score: ScoreId;
  readonly values: readonly [ScoreAt, ScoreAt, ...ScoreAt[]];
}

/** Every score that was told at least twice; pain that never was there is no course. */
export const trendsOf = (points: readonly OutcomePoint[]): readonly Trend[] =>
  SCORES.flatMap((score): readonly Trend[] => {
    const [first, second, ...more] = points.flatMap(({ date, scores }) => {
      const value = scores[score];
      return value === undefined ? [] : [{ date, value }];
    });
    if (first === undefined || second === undefined) return [];
    const values = [first, second, ...more] as const;
    return isPain(score) && values.every(({ value }) => value === 0) ? [] : [{ score, values }];
  });

const isPain = (score: ScoreId): boolean => PAIN_SCORES.some((one) => one === score);

/** Lowest and highest number of a score: 0 to 10 for pain. */
export function rangeOfScore(score: ScoreId): readonly [number, number] {
  const measure = MEASURES.find((id) => outcomeMeasures[id].question === score);
  return measure === undefined ? [0, 10] : scoreRange(measure);
}
