import { formatDay } from '#renderer/ui/dates.ts';
import { Sign } from '#renderer/ui/sign.tsx';
import { say, type MessageId } from '#renderer/ui/words.ts';
import type { Plan, RunningSchedule } from '#shared/plan/types.ts';
import { setNextCheck, setRestart } from '../choices/running.ts';
import { usePlan } from '../plan-context.ts';
import asideStyles from './aside.module.css';
import { earliestRestart, hasCourse } from './course.ts';
import { DayField } from './day-field.tsx';
import { DistanceCalendar } from './distance-calendar.tsx';
import { Legend } from './legend.tsx';
import { marksOf, type Mark } from './marks.ts';
import { RaceDecision } from './race-decision.tsx';
import { WalkRunLadder } from './walk-run-ladder.tsx';
import { WeekdayToggles } from './weekday-toggles.tsx';

/** The dated running plan, and the days on which one looks again. */
export function RunningPlan() {
  const view = usePlan();
  const { schedule } = view.plan;
  const marks = marksOf(view);
  return (
    <section className={asideStyles['aside']} aria-label={say('plan.running')}>
      <header className={asideStyles['head']}>
        <h2>{say('plan.running')}</h2>
        {schedule === null ? null : (
          <>
            <span>{lengthOf(schedule, view.today)}</span>
            <span className={asideStyles['caps']}>
              <Sign kind="checked" />
              {say('plan.running.caps', { bounded: schedule.corrections.length })}
            </span>
          </>
        )}
      </header>
      {hasCourse(view.plan) ? (
        <div className={asideStyles['settings']}>
          <Restart />
          {schedule === null ? null : <WeekdayToggles />}
        </div>
      ) : null}
      {schedule === null ? (
        <p className={asideStyles['none']}>{say(whyNoSchedule(view.plan))}</p>
      ) : (
        <Schedule schedule={schedule} marks={marks} />
      )}
      <Legend />
      {view.plan.withheld === null ? (
        <div className={asideStyles['checks']}>
          <NextCheck />
          {view.plan.raceDecisionDate === undefined ? null : (
            <p>
              <i data-mark="check" aria-hidden="true" />
              {say('plan.raceDecision', { date: formatDay(view.plan.raceDecisionDate, view.today) })}
            </p>
          )}
          <RaceDecision />
        </div>
      ) : null}
    </section>
  );
}

interface ScheduleProps {
  readonly schedule: RunningSchedule;
  readonly marks: readonly Mark[];
}
/** Weeks by kilometres, or the ladder and the weeks that follow it; a first step gone red leads back to it. */
function Schedule({ schedule, marks }: ScheduleProps) {
  const ladder = schedule.kind === 'walk-run' ? schedule : schedule.walkRun;
  return (
    <>
      {schedule.kind === 'distance' ? <DistanceCalendar weeks={schedule.weeks} marks={marks} /> : null}
      {ladder === undefined ? null : (
        <>
          <WalkRunLadder course={ladder} />
          {ladder.thenWeeks.length === 0 ? null : <DistanceCalendar weeks={ladder.thenWeeks} marks={marks} />}
        </>
      )}
    </>
  );
}

/** The same in one line, for narrow windows. */
export function RunningSummary() {
  const { plan, today } = usePlan();
  const { schedule } = plan;
  return (
    <span>
      {say('plan.running')}: {schedule === null ? say(whyNoSchedule(plan)) : lengthOf(schedule, today)}
    </span>
  );
}

/** The day on which running begins again. */
function Restart() {
  const { plan, choices, change, today, role } = usePlan();
  return (
    <DayField
      label={say('plan.restart')}
      isSaidElsewhere
      date={choices.restartDate ?? plan.schedule?.from}
      earliest={earliestRestart(plan, today, role)}
      tooEarly={(earliest) => say('plan.restart.too-early', { date: formatDay(earliest, today) })}
      isChosen={choices.restartDate !== undefined}
      onChange={(date) => change((now) => setRestart(now, date))}
    />
  );
}

/** The day on which one looks again; the plan may hold it where a flag stops running. */
function NextCheck() {
  const { plan, choices, change, today } = usePlan();
  return (
    <DayField
      label={say('plan.check')}
      mark="check"
      date={plan.nextCheck}
      earliest={today}
      tooEarly={() => say('plan.check.too-early')}
      isChosen={choices.nextCheck !== undefined}
      onChange={(date) => change((now) => setNextCheck(now, date))}
    />
  );
}

const whyNoSchedule = (plan: Plan): MessageId => {
  if (plan.withheld !== null) return 'plan.running.withheld';
  return hasCourse(plan) ? 'plan.running.gate' : 'plan.running.none';
};

function lengthOf(schedule: RunningSchedule, today: string): string {
  const date = formatDay(schedule.from, today);
  return schedule.kind === 'distance'
    ? say('plan.running.weeks', { weeks: schedule.weeks.length, date })
    : say('plan.running.levels', { levels: schedule.steps.length, date });
}
