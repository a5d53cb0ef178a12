import type { Plan, RunningSchedule, ScheduleWeek } from '#shared/plan/types.ts';
import { formatDay } from '../../ui/dates.ts';
import { Sign } from '../../ui/sign.tsx';
import { say } from '../../ui/words.ts';
import styles from './plan.module.css';

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const weekdayOf = (isoDate: string): number => (new Date(`${isoDate}T00:00:00Z`).getUTCDay() + 6) % 7;

interface Props {
  readonly plan: Plan;
  readonly today: string;
}

/** The dated running plan, and the days on which one looks again. */
export function RunningPlan({ plan: { schedule, nextCheck, raceDecisionDate }, today }: Props) {
  return (
    <section className={styles['running']}>
      <header className={styles['asideHead']}>
        <h2>{say('plan.running')}</h2>
        {schedule === null ? null : (
          <>
            <span>
              {say('plan.running.weeks', {
                weeks: schedule.kind === 'distance' ? schedule.weeks.length : schedule.steps.length,
                date: formatDay(schedule.from, today),
              })}
            </span>
            <span className={styles['caps']}>
              <Sign kind="checked" /> {say('plan.running.caps')}
            </span>
          </>
        )}
      </header>
      {schedule === null ? (
        <p className={styles['none']}>{say('plan.running.none')}</p>
      ) : (
        <Calendar schedule={schedule} today={today} />
      )}
      <p className={styles['dates']}>
        {say('plan.nextCheck', { date: formatDay(nextCheck, today) })}
        {raceDecisionDate === undefined
          ? null
          : ` · ${say('plan.raceDecision', { date: formatDay(raceDecisionDate, today) })}`}
      </p>
    </section>
  );
}

function Calendar({ schedule, today }: { readonly schedule: RunningSchedule; readonly today: string }) {
  if (schedule.kind === 'walk-run') {
    return (
      <table className={styles['calendar']}>
        <tbody>
          {schedule.steps.map(({ level, runMinutes, walkMinutes, repeats, dates }) => (
            <tr key={level}>
              <th scope="row">
                {say('plan.running.level')} {level}
              </th>
              <td>{say('plan.running.pattern', { run: runMinutes, walk: walkMinutes, times: repeats })}</td>
              <td>{dates.map((date) => formatDay(date, today)).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  const mostKm = Math.max(...schedule.weeks.map(({ km }) => km));
  return (
    <table className={styles['calendar']}>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {say('plan.running.weekOf')}
          </th>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
          <th scope="col">{say('plan.running.km')}</th>
        </tr>
      </thead>
      <tbody>
        {schedule.weeks.map((week) => (
          <Week key={week.week} week={week} share={week.km / mostKm} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function Week({
  week,
  share,
  today,
}: {
  readonly week: ScheduleWeek;
  readonly share: number;
  readonly today: string;
}) {
  return (
    <tr>
      <th scope="row">{week.week}</th>
      <td className={styles['from']}>{formatDay(week.from, today)}</td>
      {WEEKDAYS.map((day, index) => {
        const run = week.sessions.find(({ date }) => weekdayOf(date) === index);
        return (
          <td key={day} data-longest={run?.km === week.longestKm ? '' : undefined}>
            {run === undefined ? <span aria-hidden="true">·</span> : run.km}
          </td>
        );
      })}
      <td className={styles['total']}>
        <svg viewBox="0 0 60 8" aria-hidden="true" data-easier={week.deload ? '' : undefined}>
          <rect x="0.5" y="0.5" width={59 * share} height="7" />
        </svg>
        {week.km}
        {week.deload ? <span className="visually-hidden"> {say('plan.running.easier')}</span> : null}
      </td>
    </tr>
  );
}
