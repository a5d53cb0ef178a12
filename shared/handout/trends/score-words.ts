import {
  MEASURES,
  bandsOf,
  judgeChange,
  type ScoreId,
  type Verdict,
} from '#shared/follow-up/outcome-change.ts';
import { outcomeMeasures } from '#shared/knowledge/outcome-measures.ts';
import type { SheetWords } from '../words.ts';

/** A score as it is called on paper: "AKPS", in every language by the same letters; "pain in the run". */
export function scoreName({ shortLabels, questions }: SheetWords, score: ScoreId): string {
  const measure = MEASURES.find((id) => outcomeMeasures[id].question === score);
  if (measure !== undefined) return measure.replace('prom-', '').toUpperCase();
  return shortLabels[score] ?? questions[score].label;
}

/** What a difference amounts to, in words: never "better" for what is within the error of measurement. */
export const verdictWords = ({ say }: SheetWords, verdict: Verdict): string => say(`tr.verdict.${verdict}`);

/** "AKPS: 68 → 82, better" */
export const changeLine = (words: SheetWords, score: ScoreId, before: number, after: number): string =>
  words.say('tr.line', {
    score: scoreName(words, score),
    before,
    after,
    verdict: verdictWords(words, judgeChange(score, before, after)),
  });

/** The same, unless the score below has the same bands: then it is said there. */
export function bandsBelow(words: SheetWords, score: ScoreId, next: ScoreId | undefined): string {
  const own = bandWords(words, score);
  return next !== undefined && bandWords(words, next) === own ? '' : own;
}

/** How much is within error, and how much runners notice. */
export function bandWords({ say }: SheetWords, score: ScoreId): string {
  const { error, important = 0 } = bandsOf(score);
  return say('tr.bands', { error: error ?? 'none', important });
}
