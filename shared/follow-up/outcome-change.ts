import { outcomeMeasures, type OutcomeMeasureId } from '#shared/knowledge/outcome-measures.ts';
import type { SourceId } from '#shared/knowledge/types.ts';

/** Scores that are followed: pain from 0 to 10 in four situations, and the totals of questionnaires. */
export const PAIN_SCORES = ['nprsRun', 'nprsAfter', 'nprsNextMorning', 'nprsWalk', 'nprsRest'] as const;
export const MEASURES = Object.keys(outcomeMeasures) as readonly OutcomeMeasureId[];
export const SCORES = [
  ...PAIN_SCORES,
  ...MEASURES.map((id) => outcomeMeasures[id].question),
] as const satisfies readonly string[];
export type ScoreId = (typeof SCORES)[number];

/** What a difference between two scores amounts to. */
export type Verdict =
  /** No larger than the error of measurement, or than the least change that runners notice where no error is known. */
  | 'within-error'
  /** Beyond the error, and smaller than what runners notice. */
  | 'small-better'
  | 'small-worse'
  | 'better'
  | 'worse'
  /** As large as a figure that nobody has read in its source: never the only reason to call a runner better. */
  | 'uncertain';

/** The bands within which a change says little, in points. */
export interface Bands {
  readonly better: 'higher' | 'lower';
  readonly error?: number;
  readonly important?: number;
  readonly isUnverified: boolean;
  readonly sources: readonly SourceId[];
}

/** Bands of a score; every pain score has those of the numeric rating scale (dossier intake.md §11). */
export function bandsOf(score: ScoreId): Bands {
  const id = MEASURES.find((one) => outcomeMeasures[one].question === score) ?? 'prom-nprs';
  const measure = outcomeMeasures[id];
  const { importantChange, better } = measure;
  const error = 'measurementError' in measure ? measure.measurementError : undefined;
  return {
    better,
    ...(error !== undefined && { error: error.points }),
    important: importantChange.points,
    isUnverified: 'isUnverified' in importantChange,
    sources: [...importantChange.sources, ...(error === undefined ? [] : error.sources)],
  };
}

/**
 * Judges a change of a score (dossier intake.md §11, conventions: never call a change better that is smaller than the
 * error). Up to the measurement error, both ends included, nothing has changed.
 */
export function judgeChange(score: ScoreId, before: number, after: number): Verdict {
  const { better, error, important, isUnverified } = bandsOf(score);
  const gain = better === 'higher' ? after - before : before - after;
  const size = Math.abs(gain);
  if (size === 0 || (error !== undefined && size <= error)) return 'within-error';
  if (important === undefined || size < important) {
    // Without a known error, less than what runners notice may be chance.
    if (error === undefined) return 'within-error';
    return gain > 0 ? 'small-better' : 'small-worse';
  }
  if (isUnverified) return 'uncertain';
  return gain > 0 ? 'better' : 'worse';
}
