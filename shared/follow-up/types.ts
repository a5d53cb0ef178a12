import type { ScoreId } from './outcome-change.ts';

/** What one visit says about how it goes. */
export interface OutcomePoint {
  readonly assessmentId: string;
  /** ISO date of the visit. */
  readonly date: string;
  readonly isFollowUp: boolean;
  readonly scores: { readonly [Score in ScoreId]?: number };
  /** Kilometres that were run, by week of the plan. */
  readonly doneKm: Readonly<Record<string, number>>;
  readonly exerciseDays?: number | undefined;
}
