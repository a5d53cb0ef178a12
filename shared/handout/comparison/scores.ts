import { SCORES, judgeChange, type ScoreId, type Verdict } from '#shared/follow-up/outcome-change.ts';
import type { OutcomePoint } from '#shared/follow-up/types.ts';

/** A score at two visits; an absent side was not told, and then nothing can be said of the difference. */
export interface ComparedScore {
  readonly score: ScoreId;
  readonly before?: number;
  readonly after?: number;
  readonly verdict?: Verdict;
}
type Scores = OutcomePoint['scores'];

/** Every score that one of two visits told, in the order of the intake. */
export const compareScores = (was: Scores = {}, is: Scores = {}): readonly ComparedScore[] =>
  SCORES.flatMap((score): readonly ComparedScore[] => {
    const [before, after] = [was[score], is[score]];
    if (before === undefined && after === undefined) return [];
    return [
      {
        score,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        ...(before !== undefined && after !== undefined && { verdict: judgeChange(score, before, after) }),
      },
    ];
  });
