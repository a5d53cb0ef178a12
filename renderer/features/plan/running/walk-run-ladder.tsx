import { say } from '#renderer/ui/words.ts';
import type { WalkRunCourse, WalkRunStep } from '#shared/plan/types.ts';
import { formatDayMonth } from '#renderer/ui/dates.ts';
import { weekdayName } from './calendar.ts';
import styles from './ladder.module.css';
import { usePlan } from '../plan-context.ts';
import { WeekLightMenu } from './week-light-menu.tsx';

/** The ladder level by level with its dated sessions, how its weeks went, and what follows it. */
export function WalkRunLadder({ course }: { readonly course: WalkRunCourse }) {
  const { planned } = usePlan().source.words.measures;
  const mostRunning = Math.max(...course.steps.map(minutesRun));
  return (
    <>
      <table className={styles['ladder']}>
        <thead>
          <tr>
            <th scope="col">{say('plan.running.level.head')}</th>
            <th scope="col">{say('plan.running.work')}</th>
            <th scope="col">{say('plan.running.dates')}</th>
          </tr>
        </thead>
        <tbody>
          {course.steps.map((step) => (
            <tr key={`${step.level} ${step.dates[0]}`}>
              <th scope="row">{step.level}</th>
              <td>
                <svg viewBox="0 0 30 8" aria-hidden="true">
                  <rect x="0.5" y="0.5" width="29" height="7" data-walk="" />
                  <rect x="0.5" y="0.5" width={(29 * minutesRun(step)) / mostRunning} height="7" />
                </svg>
                {workOf(step)}
              </td>
              <td>{step.dates.map((date) => `${weekdayName(date)} ${formatDayMonth(date)}`).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['weeks']}>
        <span>{say('plan.light')}</span>
        {course.weeks.map(({ week, light }) => (
          <span key={week}>
            {week}
            <WeekLightMenu week={week} light={light} />
          </span>
        ))}
      </p>
      <p className={styles['then']}>{say('plan.running.then', { distance: planned(course.thenWeeklyKm) })}</p>
    </>
  );
}

const minutesRun = ({ runMinutes, repeats }: WalkRunStep): number => runMinutes * repeats;

function workOf({ runMinutes: run, walkMinutes: walk, repeats: times }: WalkRunStep): string {
  if (run === 0) return say('plan.running.walk', { walk });
  return walk === 0 ? say('plan.running.run', { run }) : say('plan.running.pattern', { run, walk, times });
}
