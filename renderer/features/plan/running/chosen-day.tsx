import { formatDay } from '#renderer/ui/dates.ts';
import { say } from '#renderer/ui/words.ts';
import type { ScheduleWeek } from '#shared/plan/types.ts';
import { usePlan } from '../plan-context.ts';
import { correctionOf, runOn, weekOf } from './calendar.ts';
import styles from './calendar.module.css';

interface Props {
  readonly weeks: readonly ScheduleWeek[];
  readonly date: string;
}

/** The chosen day in words: its distance, its cap, and what became of what the clinician asked for. */
export function ChosenDay({ weeks, date }: Props) {
  const { today, plan, choices, isSettled, source } = usePlan();
  const { planned, distance } = source.words.measures;
  const week = weekOf(weeks, date);
  if (week === undefined) return null;
  const run = runOn(week, date);
  const day = formatDay(date, today);
  const corrections = plan.schedule?.corrections ?? [];
  const correction = isSettled ? correctionOf(corrections, date) : undefined;
  const isEdited = choices.running?.runsKm?.[date] !== undefined;
  return (
    <p className={styles['chosen']}>
      <b>
        {run === undefined
          ? say('plan.running.noRun', { date: day })
          : say('plan.running.day', { date: day, distance: planned(run.km) })}
      </b>
      , {say('plan.running.cap', { cap: planned(week.capKm) })}
      {run?.minutes === undefined ? null : ` · ${say('plan.running.minutes', { minutes: run.minutes })}`}
      {isEdited ? ` · ${say('plan.changed')}` : null}
      <span role="alert">
        {correction === undefined
          ? null
          : ` ${say(`plan.bounded.${correction.by}`, { asked: distance(correction.askedKm), distance: planned(correction.km) })}`}
      </span>
    </p>
  );
}
