import type { Plan } from '#shared/plan/types.ts';
import { formatDay } from '#renderer/ui/dates.ts';
import { Sign } from '#renderer/ui/sign.tsx';
import { say } from '#renderer/ui/words.ts';
import { isWithin } from './calendar.ts';
import { DistanceCalendar, type Mark } from './distance-calendar.tsx';
import { usePlan, type PlanView } from '../plan-context.ts';
import styles from '../plan.module.css';
import { RestartField } from './restart-field.tsx';
import { hasCourse } from './restart.ts';
import { WalkRunTable } from './walk-run-table.tsx';

/** The dated running plan, and the days on which one looks again. */
export function RunningPlan() {
  const view = usePlan();
  const { plan } = view;
  const { schedule } = plan;
  const marks = marksOf(view);
  return (
    <section className={styles['running']}>
      <header className={styles['asideHead']}>
        <h2>{say('plan.running')}</h2>
        {schedule === null ? null : (
          <>
            <span>{lengthOf(schedule, view.today)}</span>
            {schedule.kind === 'distance' ? (
              <span className={styles['caps']}>
                <Sign kind="checked" /> {say('plan.running.caps')}
              </span>
            ) : null}
          </>
        )}
      </header>
      <RestartField />
      {schedule === null ? (
        <p className={styles['none']}>{say(hasCourse(plan) ? 'plan.running.gate' : 'plan.running.none')}</p>
      ) : schedule.kind === 'distance' ? (
        <DistanceCalendar weeks={schedule.weeks} marks={marks} />
      ) : (
        <WalkRunTable schedule={schedule} />
      )}
      <Legend plan={plan} marks={marks} />
    </section>
  );
}

function lengthOf(schedule: NonNullable<Plan['schedule']>, today: string): string {
  const date = formatDay(schedule.from, today);
  return schedule.kind === 'distance'
    ? say('plan.running.weeks', { weeks: schedule.weeks.length, date })
    : say('plan.running.levels', { levels: schedule.steps.length, date });
}

/** The days on which one looks again, and the race that the plan leads past. */
function marksOf({ plan, source, today }: PlanView): readonly Mark[] {
  const { goalRaceDate, goalRaceKm } = source.values;
  const marks: Mark[] = [
    {
      date: plan.nextCheck,
      kind: 'check',
      words: say('plan.nextCheck', { date: formatDay(plan.nextCheck, today) }),
    },
  ];
  if (plan.raceDecisionDate !== undefined) {
    const date = formatDay(plan.raceDecisionDate, today);
    marks.push({ date: plan.raceDecisionDate, kind: 'check', words: say('plan.raceDecision', { date }) });
  }
  if (goalRaceDate !== undefined && goalRaceDate >= today) {
    const words = say('plan.race', { km: goalRaceKm ?? 'none', date: formatDay(goalRaceDate, today) });
    marks.push({ date: goalRaceDate, kind: 'race', words });
  }
  return marks;
}

function Legend({
  plan: { schedule, withheld },
  marks,
}: {
  readonly plan: Plan;
  readonly marks: readonly Mark[];
}) {
  const weeks = schedule?.kind === 'distance' ? schedule.weeks : [];
  return (
    <>
      <ul className={styles['legend']}>
        {marks.map(({ date, kind, words }) => (
          <li key={words} data-away={isWithin(weeks, date) ? undefined : ''}>
            <i data-mark={kind} aria-hidden="true" />
            {words}
          </li>
        ))}
        {weeks.some(({ deload }) => deload) ? (
          <li>
            <i data-mark="easier" aria-hidden="true" />
            {say('plan.running.easier')}
          </li>
        ) : null}
        {weeks.length > 0 ? (
          <li>
            <b>{weeks[0]?.longestKm}</b> {say('plan.running.longest')}
          </li>
        ) : null}
      </ul>
      {schedule?.kind !== 'distance' || withheld !== null ? null : (
        <p className={styles['legendNote']}>
          {schedule.hillsFromWeek === undefined || schedule.speedFromWeek === undefined
            ? say('plan.running.noHills')
            : say('plan.running.hills', { week: schedule.hillsFromWeek, speed: schedule.speedFromWeek })}
        </p>
      )}
    </>
  );
}
