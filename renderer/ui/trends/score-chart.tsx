import { chartGeometry, type ScoreAt } from '#shared/follow-up/chart-geometry.ts';
import { MEASURES, bandsOf, judgeChange, type ScoreId } from '#shared/follow-up/outcome-change.ts';
import { rangeOfScore, trendsOf } from '#shared/follow-up/trends.ts';
import type { OutcomePoint } from '#shared/follow-up/types.ts';
import { outcomeMeasures } from '#shared/knowledge/outcome-measures.ts';
import { formatDay } from '../dates.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { say, screenLanguage } from '../words.ts';
import styles from './trends.module.css';

const BOX = { width: 300, height: 84 } as const;

const measureOf = (score: ScoreId) => MEASURES.find((id) => outcomeMeasures[id].question === score);
/** The name of a score as it stands over its chart. */
function scoreName(score: ScoreId): string {
  const measure = measureOf(score);
  if (measure !== undefined) return say(`followUp.measure.${measure}`);
  return say(`followUp.score.${score as 'nprsRun'}`);
}

/** Every score that was told at least twice, each as a chart with its bands, its verdict in words, and as a table. */
export function Trends({ points }: { readonly points: readonly OutcomePoint[] }) {
  const charts = trendsOf(points);
  if (charts.length === 0) return <p className={styles['quiet']}>{say('followUp.trends.empty')}</p>;
  return (
    <div className={styles['trends']}>
      {charts.map(({ score, values }) => (
        <ScoreChart key={score} score={score} values={values} />
      ))}
    </div>
  );
}

function verdictOf(score: ScoreId, before: ScoreAt, after: ScoreAt): string {
  const verdict = judgeChange(score, before.value, after.value);
  return say(`followUp.verdict.${verdict}`);
}

function ScoreChart({ score, values }: { readonly score: ScoreId; readonly values: readonly ScoreAt[] }) {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = scoreName(score);
  const { error, important = 0 } = bandsOf(score);
  const told = formatsOf(screenLanguage).list(
    values.map(({ date, value }) => say('followUp.chart.value', { value, date: formatDay(date) })),
  );
  return (
    <figure className={styles['chart']}>
      <figcaption>
        {say('followUp.verdict', {
          score: name,
          before: first.value,
          after: last.value,
          verdict: verdictOf(score, first, last),
        })}
      </figcaption>
      <Lines
        score={score}
        values={values}
        label={say('followUp.chart', { score: name, count: values.length, values: told })}
      />
      <p className={styles['quiet']}>{say('followUp.bands', { error: error ?? 'none', important })}</p>
      <details>
        <summary>{say('followUp.table')}</summary>
        <ScoreTable score={score} name={name} values={values} />
      </details>
    </figure>
  );
}

function Lines({
  score,
  values,
  label,
}: {
  readonly score: ScoreId;
  readonly values: readonly ScoreAt[];
  readonly label: string;
}) {
  const { points, bands } = chartGeometry(values, rangeOfScore(score), bandsOf(score), BOX);
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${BOX.width} ${BOX.height}`} className={styles['lines']}>
      {bands.map(({ kind, y, height }) => (
        <rect key={kind} className={styles[kind]} x={0} width={BOX.width} y={y} height={height} />
      ))}
      <polyline points={line} className={styles['line']} />
      {points.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={3.5} className={styles['dot']} />
      ))}
    </svg>
  );
}

function ScoreTable({
  score,
  name,
  values,
}: {
  readonly score: ScoreId;
  readonly name: string;
  readonly values: readonly ScoreAt[];
}) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{say('followUp.table.date')}</th>
          <th scope="col">{name}</th>
          <th scope="col">{say('followUp.table.change')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((at, index) => {
          const before = values[index - 1];
          return (
            <tr key={at.date}>
              <td>{formatDay(at.date)}</td>
              <td>{formatsOf(screenLanguage).number(at.value)}</td>
              <td>{before === undefined ? '' : verdictOf(score, before, at)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
