import { formatDay } from '#renderer/ui/dates.ts';
import { Sign } from '#renderer/ui/sign.tsx';
import { say } from '#renderer/ui/words.ts';
import type { RunningSchedule } from '#shared/plan/types.ts';
import { setRestart } from '../choices/running.ts';
import { usePlan } from '../plan-context.ts';
import asideStyles from './aside.module.css';
import { earliestRestart, hasCourse } from './course.ts';
import { DayField } from './day-field.tsx';
import { DistanceCalendar } from './distance-calendar.tsx';
import { Legend } from './legend.tsx';
import { marksOf } from './marks.ts';
import { WalkRunTable } from './walk-run-table.tsx';

/** The dated running plan, and the days on which one looks again. */
export function RunningPlan() {
  const view = usePlan();
  const { schedule } = view.plan;
  const marks = marksOf(view);
  return (
    <section aria-label={say('plan.running')}>
      <header className={asideStyles['head']}>
        <h2>{say('plan.running')}</h2>
        {schedule === null ? null : (
          <>
            <span>{lengthOf(schedule, view.today)}</span>
            <span className={asideStyles['caps']}>
              <Sign kind="checked" /> {say('plan.running.caps')}
            </span>
          </>
        )}
      </header>
      <Restart />
      {schedule === null ? (
        <p className={asideStyles['none']}>
          {say(hasCourse(view.plan) ? 'plan.running.gate' : 'plan.running.none')}
        </p>
      ) : schedule.kind === 'distance' ? (
        <DistanceCalendar weeks={schedule.weeks} marks={marks} />
      ) : (
        <WalkRunTable schedule={schedule} />
      )}
      <Legend marks={marks} />
    </section>
  );
}

/** The same in one line, for narrow windows. */
export function RunningSummary() {
  const { plan, today } = usePlan();
  const { schedule } = plan;
  return (
    <span>
      {say('plan.running')}:{' '}
      {schedule === null
        ? say(hasCourse(plan) ? 'plan.running.gate' : 'plan.running.none')
        : lengthOf(schedule, today)}
    </span>
  );
}

/** The day on which running begins again, where a course back to it stands on paper. */
function Restart() {
  const { plan, choices, change, today, role } = usePlan();
  if (!hasCourse(plan)) return null;
  return (
    <DayField
      label={say('plan.restart')}
      date={choices.restartDate ?? plan.schedule?.from}
      earliest={earliestRestart(plan, today, role)}
      tooEarly={(earliest) => say('plan.restart.too-early', { date: formatDay(earliest, today) })}
      isChosen={choices.restartDate !== undefined}
      onChange={(date) => change((now) => setRestart(now, date))}
    />
  );
}

function lengthOf(schedule: RunningSchedule, today: string): string {
  const date = formatDay(schedule.from, today);
  return schedule.kind === 'distance'
    ? say('plan.running.weeks', { weeks: schedule.weeks.length, date })
    : say('plan.running.levels', { levels: schedule.steps.length, date });
}
