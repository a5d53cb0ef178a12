import { say } from '#renderer/ui/words.ts';
import { usePlan } from '../plan-context.ts';
import styles from './calendar.module.css';

/** What an easier week looks like, and when hills and speed come back. */
export function Legend() {
  const { schedule } = usePlan().plan;
  if (schedule === null) return null;
  const weeks = schedule.kind === 'distance' ? schedule.weeks : schedule.thenWeeks;
  return (
    <ul className={styles['legend']}>
      {weeks.some(({ deload }) => deload) ? (
        <li>
          <i data-mark="easier" aria-hidden="true" />
          {say('plan.running.easier')}
        </li>
      ) : null}
      {schedule.kind === 'distance' ? (
        <li>
          {schedule.hillsFromWeek === undefined || schedule.speedFromWeek === undefined
            ? say('plan.running.noHills')
            : say('plan.running.hills', { week: schedule.hillsFromWeek, speed: schedule.speedFromWeek })}
        </li>
      ) : null}
    </ul>
  );
}
