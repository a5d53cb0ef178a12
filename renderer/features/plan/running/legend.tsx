import { say } from '#renderer/ui/words.ts';
import { usePlan } from '../plan-context.ts';
import styles from './calendar.module.css';
import type { Mark } from './marks.ts';

/** What the signs of the calendar mean, and when hills and speed come back. */
export function Legend({ marks }: { readonly marks: readonly Mark[] }) {
  const { schedule } = usePlan().plan;
  const weeks = schedule?.kind === 'distance' ? schedule.weeks : [];
  return (
    <>
      <ul className={styles['legend']}>
        {marks.map(({ kind, words }) => (
          <li key={words}>
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
      </ul>
      {schedule?.kind !== 'distance' ? null : (
        <p className={styles['note']}>
          {schedule.hillsFromWeek === undefined || schedule.speedFromWeek === undefined
            ? say('plan.running.noHills')
            : say('plan.running.hills', { week: schedule.hillsFromWeek, speed: schedule.speedFromWeek })}
        </p>
      )}
    </>
  );
}
