import { useRef, useState, type KeyboardEvent } from 'react';
import { isModified, letterOf } from '#renderer/ui/key-letter.ts';
import { readingArrow } from '#renderer/ui/reading-arrow.ts';
import { say, screenLanguage } from '#renderer/ui/words.ts';
import { formatsOf } from '#shared/words/formats.ts';
import type { Measures } from '#shared/words/measures.ts';
import type { PlannedRun, ScheduleWeek, WeekLight } from '#shared/plan/types.ts';
import { setRun, setWeekLight } from '../choices/running.ts';
import { usePlan } from '../plan-context.ts';
import { dayAfterKey, datesOfWeek, runOn, weekdayName, weekOf } from './calendar.ts';
import styles from './calendar.module.css';
import { ChosenDay } from './chosen-day.tsx';
import type { Mark } from './marks.ts';
import { WeekRow } from './week-row.tsx';

interface Props {
  readonly weeks: readonly ScheduleWeek[];
  readonly marks: readonly Mark[];
}

/** How a week went, by the first letter of its word. */
const LIGHT_KEYS: Readonly<Record<string, WeekLight>> = { g: 'green', a: 'amber', r: 'red', m: 'missed' };

/**
 * Week by week, run by run. Arrows lead through the days, a digit or Enter changes the distance of one, and below
 * stand its date, its cap, and what a cap has made of the change.
 */
export function DistanceCalendar({ weeks, marks }: Props) {
  const { today, choices, change, source } = usePlan();
  const { distanceUnit, plannedAmount } = source.words.measures;
  const table = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<string>();
  const [typing, setTyping] = useState<{ readonly date: string; readonly first: string }>();
  const date = chosen !== undefined && weekOf(weeks, chosen) !== undefined ? chosen : firstRun(weeks);
  const goTo = (next: string): void => {
    setChosen(next);
    table.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };
  // the field gives way to its day first, and then the focus can go on from there
  const leave = (typed: string, key: string | undefined): void => {
    const next = key === undefined ? undefined : (dayAfterKey(weeks, typed, readingArrow(key)) ?? typed);
    if (next !== undefined) requestAnimationFrame(() => goTo(next));
  };
  const onKey = (event: KeyboardEvent): void => {
    const week = date === undefined ? undefined : weekOf(weeks, date);
    if (date === undefined || week === undefined || isModified(event)) return;
    if (!(event.target instanceof HTMLElement) || event.target.dataset['date'] !== date) return;
    const { key } = event;
    const next = dayAfterKey(weeks, date, readingArrow(key));
    const light = LIGHT_KEYS[letterOf(event)];
    if (next !== undefined) goTo(next);
    else if (/^\d$/.test(key)) setTyping({ date, first: key });
    else if (key === 'Enter' || key === 'F2')
      setTyping({ date, first: asTyped(runOn(week, date), plannedAmount) });
    else if (key === 'Delete' || key === 'Backspace') {
      const isEdited = choices.running?.runsKm?.[date] !== undefined;
      change((now) => setRun(now, date, isEdited ? undefined : 0));
    } else if (light !== undefined) {
      change((now) => setWeekLight(now, week.week, week.light === light ? undefined : light));
    } else return;
    event.preventDefault();
  };
  const mostKm = Math.max(...weeks.map(({ km }) => km));
  return (
    <>
      <table
        ref={table}
        role="grid"
        aria-label={say('plan.running')}
        className={styles['calendar']}
        onKeyDown={onKey}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say('plan.running.week')}</span>
            </th>
            <th scope="col">{say('plan.running.weekOf')}</th>
            {datesOfWeek(weeks[0] ?? { from: today }).map((day) => (
              <th key={day} scope="col">
                {weekdayName(day)}
              </th>
            ))}
            <th scope="col">{say('plan.running.km', { unit: distanceUnit })}</th>
            <th scope="col">
              <span className="visually-hidden">{say('plan.light')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <WeekRow
              key={week.week}
              week={week}
              share={mostKm === 0 ? 0 : week.km / mostKm}
              marks={marks}
              current={date}
              typing={typing}
              onChoose={setChosen}
              onType={setTyping}
              onTyped={(typed, key) => leave(typed, key)}
            />
          ))}
        </tbody>
      </table>
      {date === undefined ? null : <ChosenDay weeks={weeks} date={date} />}
    </>
  );
}

const firstRun = (weeks: readonly ScheduleWeek[]): string | undefined =>
  weeks.flatMap(({ sessions }) => sessions)[0]?.date ?? weeks[0]?.from;

/** The distance of a run as one would type it. */
const asTyped = (run: PlannedRun | undefined, amount: Measures['plannedAmount']): string =>
  run === undefined ? '' : formatsOf(screenLanguage).typed(amount(run.km));
