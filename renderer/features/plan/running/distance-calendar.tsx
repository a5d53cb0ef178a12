import { useRef, useState, type KeyboardEvent } from 'react';
import type { ScheduleWeek } from '#shared/plan/types.ts';
import { formatDay } from '#renderer/ui/dates.ts';
import { say } from '#renderer/ui/words.ts';
import { datesOfWeek, isDirection, nextRun, shortDay, weekdayName } from './calendar.ts';
import { usePlan } from '../plan-context.ts';
import styles from '../plan.module.css';

/** A day that wears a sign, and what the sign says. */
export interface Mark {
  readonly date: string;
  readonly kind: 'check' | 'race';
  readonly words: string;
}
interface Props {
  readonly weeks: readonly ScheduleWeek[];
  readonly marks: readonly Mark[];
}

/** Week by week, run by run. Arrows lead through the runs; the chosen one says its date and its cap below. */
export function DistanceCalendar({ weeks, marks }: Props) {
  const { today } = usePlan();
  const runs = weeks.flatMap(({ sessions }) => sessions);
  const [chosen, setChosen] = useState<string>();
  const table = useRef<HTMLTableElement>(null);
  const current = runs.find(({ date }) => date === chosen) ?? runs[0];
  const capKm = weeks.find(({ sessions }) => sessions.some((run) => run === current))?.capKm;
  const mostKm = Math.max(...weeks.map(({ km }) => km));
  const onKey = (event: KeyboardEvent): void => {
    if (!isDirection(event.key) || current === undefined) return;
    event.preventDefault();
    const next = nextRun(weeks, current.date, event.key);
    if (next === undefined) return;
    setChosen(next);
    table.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };
  return (
    <div role="presentation" onKeyDown={onKey}>
      <table ref={table} className={styles['calendar']}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say('plan.running.week')}</span>
            </th>
            <th scope="col">{say('plan.running.weekOf')}</th>
            {datesOfWeek(weeks[0] ?? { from: today }).map((date) => (
              <th key={date} scope="col">
                {weekdayName(date)}
              </th>
            ))}
            <th scope="col">{say('plan.running.km')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <Week
              key={week.week}
              week={week}
              share={week.km / mostKm}
              marks={marks}
              current={current?.date}
              onChoose={setChosen}
            />
          ))}
        </tbody>
      </table>
      {current === undefined || capKm === undefined ? null : (
        <p className={styles['chosenRun']}>
          <b>{say('plan.running.day', { date: formatDay(current.date, today), km: current.km })}</b>,{' '}
          {say('plan.running.cap', { cap: capKm })}
        </p>
      )}
    </div>
  );
}

interface WeekProps {
  readonly week: ScheduleWeek;
  readonly share: number;
  readonly marks: readonly Mark[];
  readonly current: string | undefined;
  readonly onChoose: (date: string) => void;
}
function Week({ week, share, marks, current, onChoose }: WeekProps) {
  const { today } = usePlan();
  return (
    <tr>
      <th scope="row">{week.week}</th>
      <td className={styles['from']}>{shortDay(week.from)}</td>
      {datesOfWeek(week).map((date) => {
        const run = week.sessions.find((one) => one.date === date);
        const mark = marks.find((one) => one.date === date);
        return (
          <td key={date} data-longest={run?.km === week.longestKm ? '' : undefined}>
            {run === undefined ? (
              <span aria-hidden="true">·</span>
            ) : (
              <button
                type="button"
                data-date={date}
                tabIndex={date === current ? 0 : -1}
                aria-pressed={date === current}
                aria-label={`${say('plan.running.day', { date: formatDay(date, today), km: run.km })}, ${say('plan.running.cap', { cap: week.capKm })}`}
                onFocus={() => onChoose(date)}
                onClick={() => onChoose(date)}
              >
                {run.km}
              </button>
            )}
            {mark === undefined ? null : (
              <i data-mark={mark.kind}>
                <span className="visually-hidden">{mark.words}</span>
              </i>
            )}
          </td>
        );
      })}
      <td className={styles['total']}>
        <svg viewBox="0 0 56 8" aria-hidden="true" data-easier={week.deload ? '' : undefined}>
          <rect x="0.5" y="0.5" width={55 * share} height="7" />
        </svg>
        {week.km}
        {week.deload ? <span className="visually-hidden"> {say('plan.running.easier')}</span> : null}
      </td>
    </tr>
  );
}
