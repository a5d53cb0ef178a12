import { say, screenLanguage } from '#renderer/ui/words.ts';
import { formatsOf } from '#shared/words/formats.ts';
import type { ScheduleWeek } from '#shared/plan/types.ts';
import { formatDayMonth } from '#renderer/ui/dates.ts';
import { usePlan } from '../plan-context.ts';
import { datesOfWeek, longestOf, runOn } from './calendar.ts';
import styles from './calendar.module.css';
import { DayCell } from './day-cell.tsx';
import type { Mark } from './marks.ts';
import { WeekLightMenu } from './week-light-menu.tsx';

interface Props {
  readonly week: ScheduleWeek;
  /** Of the fullest week of the plan, 0 to 1. */
  readonly share: number;
  readonly marks: readonly Mark[];
  readonly current: string | undefined;
  readonly typing: { readonly date: string; readonly first: string } | undefined;
  readonly onChoose: (date: string) => void;
  readonly onType: (typing: { readonly date: string; readonly first: string } | undefined) => void;
  readonly onTyped: (date: string, key: string | undefined) => void;
}

/** One week: its runs on their days, its distance as a number and a bar, and how it went. */
export function WeekRow({ week, share, marks, current, typing, ...on }: Props) {
  const longest = longestOf(week);
  const { plannedWeek } = usePlan().source.words.measures;
  return (
    <tr>
      <th scope="row">{week.week}</th>
      <td className={styles['from']}>{formatDayMonth(week.from)}</td>
      {datesOfWeek(week).map((date) => (
        <DayCell
          key={date}
          date={date}
          run={runOn(week, date)}
          week={week}
          isLongest={date === longest}
          mark={marks.find((one) => one.date === date)}
          isCurrent={date === current}
          typed={typing?.date === date ? typing.first : undefined}
          onChoose={() => on.onChoose(date)}
          onType={(first) => on.onType({ date, first })}
          onDone={(key) => {
            on.onType(undefined);
            on.onTyped(date, key);
          }}
        />
      ))}
      <td className={styles['total']}>
        <svg viewBox="0 0 46 8" aria-hidden="true" data-easier={week.deload ? '' : undefined}>
          <rect x="0.5" y="0.5" width={45 * share} height="7" />
        </svg>
        {formatsOf(screenLanguage).number(plannedWeek(week))}
        {week.deload ? <span className="visually-hidden"> {say('plan.running.easier')}</span> : null}
      </td>
      <td className={styles['light']}>
        <WeekLightMenu week={week.week} light={week.light} />
      </td>
    </tr>
  );
}
