import { bandsOf, judgeChange, type ScoreId, type Verdict } from '#shared/follow-up/outcome-change.ts';
import type { SheetWords } from '../words.ts';

/** A score as it is called on paper: "AKPS", "pain in the run". */
export const scoreName = ({ say, shortLabels, questions }: SheetWords, score: ScoreId): string =>
  SHORT_NAMES.has(score)
    ? say(`tr.measure.${score as 'promAkps'}`)
    : (shortLabels[score] ?? questions[score].label);

const SHORT_NAMES: ReadonlySet<ScoreId> = new Set([
  'promNprs',
  'promAkps',
  'promVisaP',
  'promLefs',
  'promKoos',
  'promKoosPf',
  'promUwri',
]);

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

/** How much is within error, and how much runners notice. */
export function bandWords({ say }: SheetWords, score: ScoreId): string {
  const { error, important = 0 } = bandsOf(score);
  return say('tr.bands', { error: error ?? 'none', important });
}
