import { bandsOf, type ScoreId } from '#shared/follow-up/outcome-change.ts';
import { rangeOfScore } from '#shared/follow-up/trends.ts';
import type { ComparedVisit } from '#shared/handout/comparison/sheet.ts';
import { compareScores, type ComparedScore } from '#shared/handout/comparison/scores.ts';
import { bandsBelow, scoreName, verdictWords } from '#shared/handout/trends/score-words.ts';
import { sheetWordsOf } from '#shared/handout/words.ts';
import { formatBirthDate } from '../../../ui/dates.ts';
import { catalogue } from '../../../ui/words.ts';
import styles from './compare.module.css';

interface Props {
  readonly before: ComparedVisit;
  readonly after: ComparedVisit;
}

/** Pain and totals at both visits, and what each difference amounts to. */
export function Scores({ before, after }: Props) {
  const words = sheetWordsOf(catalogue);
  const { say } = words;
  const scores = compareScores(before.scores, after.scores);
  if (scores.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="compare-scores">
      <h2 id="compare-scores">{say('cc.scores')}</h2>
      <table className={styles['scores']}>
        <thead>
          <tr>
            <th scope="col">{say('cc.score')}</th>
            <th scope="col" data-number="">
              {formatBirthDate(before.date)}
            </th>
            <th scope="col" data-number="">
              {formatBirthDate(after.date)}
            </th>
            <th scope="col">{say('cc.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map((compared, index) => (
            <ScoreRow key={compared.score} compared={compared} next={scores[index + 1]} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly compared: ComparedScore;
  readonly next: ComparedScore | undefined;
}
function ScoreRow({ compared, next }: RowProps) {
  const words = sheetWordsOf(catalogue);
  const { score, before, after, verdict } = compared;
  const told = (value: number | undefined) =>
    value === undefined ? (
      <span className={styles['quiet']}>{words.say('cc.untold')}</span>
    ) : (
      words.number(value)
    );
  return (
    <tr>
      <th scope="row">{scoreName(words, score)}</th>
      <td data-number="">{told(before)}</td>
      <td data-number="">{told(after)}</td>
      <td>
        {verdict === undefined || before === undefined || after === undefined ? null : (
          <>
            <strong>{verdictWords(words, verdict)}</strong>
            <Scale score={score} before={before} after={after} />
            <span className={styles['bands']}>{bandsBelow(words, score, next?.score)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

const SCALE = { width: 220, height: 16 } as const;
const MIDDLE = SCALE.height / 2;
const DOT = 5;

interface ScaleProps {
  readonly score: ScoreId;
  readonly before: number;
  readonly after: number;
}
/** Both values on the range of the score, over the bands around the first; the words beside it say the same. */
function Scale({ score, before, after }: ScaleProps) {
  const [low, high] = rangeOfScore(score);
  const { error, important } = bandsOf(score);
  const x = (value: number): number => DOT + ((value - low) / (high - low)) * (SCALE.width - 2 * DOT);
  const band = (kind: 'important' | 'error', points: number | undefined) => {
    if (points === undefined) return null;
    const [from, to] = [Math.max(low, before - points), Math.min(high, before + points)];
    return <rect className={styles[kind]} x={x(from)} width={x(to) - x(from)} y={0} height={SCALE.height} />;
  };
  return (
    <svg viewBox={`0 0 ${SCALE.width} ${SCALE.height}`} className={styles['scale']} aria-hidden="true">
      {band('important', important)}
      {band('error', error)}
      <path d={`M${x(low)} ${MIDDLE}H${x(high)}`} className={styles['track']} />
      <circle cx={x(before)} cy={MIDDLE} r={DOT - 1} className={styles['was']} />
      <circle cx={x(after)} cy={MIDDLE} r={DOT - 1} className={styles['is']} />
    </svg>
  );
}
