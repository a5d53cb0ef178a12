import { useRef } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/words.ts';
import { WEEKDAYS, weekdayOf, type Weekday } from '#shared/plan/dates.ts';
import { setWeekdays } from '../choices/running.ts';
import { usePlan } from '../plan-context.ts';
import styles from './weekday-toggles.module.css';
import { weekdayLong, weekdayShort } from './weekdays.ts';

/** The days on which the runner can run; until one is chosen, those on which the plan runs. */
export function WeekdayToggles() {
  const { plan, choices, change } = usePlan();
  const chosen = choices.running?.weekdays;
  const days = chosen ?? daysOf(plan.schedule);
  const group = useRef<HTMLDivElement>(null);
  const propose = (): void => {
    change((now) => setWeekdays(now, []));
    // The button goes with the choice that it takes back.
    group.current?.querySelector('button')?.focus();
  };
  return (
    <div className={styles['days']}>
      <span aria-hidden="true">{say('plan.weekdays')}</span>
      <ToggleButtonGroup
        ref={group}
        aria-label={say('plan.weekdays')}
        selectionMode="multiple"
        selectedKeys={days.map(String)}
        onSelectionChange={(keys) =>
          change((now) =>
            setWeekdays(
              now,
              [...keys].map((key) => Number(key) as Weekday),
            ),
          )
        }
        className={styles['group'] ?? ''}
      >
        {WEEKDAYS.map((day) => (
          <ToggleButton key={day} id={String(day)} className={styles['day'] ?? ''}>
            <span aria-hidden="true">{weekdayShort(day)}</span>
            <span className="visually-hidden">{weekdayLong(day)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {chosen === undefined ? null : (
        <Button kind="link" onPress={propose}>
          {say('plan.day.proposed')}
          <span className="visually-hidden">: {say('plan.weekdays')}</span>
        </Button>
      )}
    </div>
  );
}

type Schedule = ReturnType<typeof usePlan>['plan']['schedule'];
function daysOf(schedule: Schedule): readonly Weekday[] {
  if (schedule === null) return [];
  const weeks = schedule.kind === 'distance' ? schedule.weeks : schedule.thenWeeks;
  const dates = weeks.flatMap(({ sessions }) => sessions.map(({ date }) => date));
  return [...new Set(dates.map(weekdayOf))];
}
