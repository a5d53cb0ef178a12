import type { RunningSchedule, WalkRunStep } from '#shared/plan/types.ts';
import { say } from '#renderer/ui/words.ts';
import { shortDay, weekdayName } from './calendar.ts';
import styles from '../plan.module.css';

type WalkRun = Extract<RunningSchedule, { kind: 'walk-run' }>;

/** The ladder, level by level, each with its dated sessions. */
export function WalkRunTable({ schedule }: { readonly schedule: WalkRun }) {
  return (
    <>
      <table className={styles['calendar']}>
        <tbody>
          {schedule.steps.map((step) => (
            <tr key={step.level}>
              <th scope="row">{say('plan.running.level', { level: step.level })}</th>
              <td className={styles['from']}>{pattern(step)}</td>
              <td className={styles['from']}>
                {step.dates.map((date) => `${weekdayName(date)} ${shortDay(date)}`).join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['chosenRun']}>{say('plan.running.then', { km: schedule.thenWeeklyKm })}</p>
    </>
  );
}

function pattern({ runMinutes: run, walkMinutes: walk, repeats: times }: WalkRunStep): string {
  if (run === 0) return say('plan.running.walk', { walk });
  return walk === 0 ? say('plan.running.run', { run }) : say('plan.running.pattern', { run, walk, times });
}
