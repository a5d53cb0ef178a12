import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { formatDay } from '#renderer/ui/dates.ts';
import { say, screenLanguage } from '#renderer/ui/words.ts';
import { formatsOf } from '#shared/words/formats.ts';
import type { PlannedRun, ScheduleWeek } from '#shared/plan/types.ts';
import { setRun } from '../choices/running.ts';
import { usePlan } from '../plan-context.ts';
import { LONGEST_RUN_KM, readRun } from './calendar.ts';
import styles from './calendar.module.css';
import type { Mark } from './marks.ts';

interface Props {
  readonly date: string;
  readonly run: PlannedRun | undefined;
  readonly week: ScheduleWeek;
  readonly isLongest: boolean;
  readonly mark: Mark | undefined;
  readonly isCurrent: boolean;
  /** What the field begins with while the day is being changed; otherwise undefined. */
  readonly typed: string | undefined;
  readonly onChoose: () => void;
  readonly onType: (first: string) => void;
  /** The day is changed; an arrow that ended it leads on. */
  readonly onDone: (key?: string) => void;
}

/** One day: its run, or none. Chosen with the arrows or a click, changed with a digit, Enter or a double click. */
export function DayCell({ date, run, week, isLongest, mark, isCurrent, typed, ...on }: Props) {
  const { today, choices, isSettled, source } = usePlan();
  const { planned, plannedAmount } = source.words.measures;
  const asked = choices.running?.runsKm?.[date];
  const km = isSettled ? (run?.km ?? 0) : (asked ?? run?.km ?? 0);
  const day = formatDay(date, today);
  const label = formatsOf(screenLanguage).list([
    km === 0
      ? say('plan.running.noRun', { date: day })
      : say('plan.running.day', { date: day, distance: planned(km) }),
    say('plan.running.cap', { cap: planned(week.capKm) }),
    ...(asked === undefined ? [] : [say('plan.changed')]),
    ...(mark === undefined ? [] : [mark.words]),
  ]);
  return (
    <td aria-selected={isCurrent} data-longest={isLongest ? '' : undefined}>
      {typed === undefined ? (
        <button
          type="button"
          data-date={date}
          data-edited={asked === undefined ? undefined : ''}
          data-rest={km === 0 ? '' : undefined}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={label}
          onFocus={on.onChoose}
          onDoubleClick={() => on.onType(km === 0 ? '' : formatsOf(screenLanguage).typed(plannedAmount(km)))}
        >
          {km === 0 ? '·' : formatsOf(screenLanguage).number(plannedAmount(km))}
        </button>
      ) : (
        <DistanceField date={date} first={typed} label={label} onDone={on.onDone} />
      )}
      {mark === undefined ? null : <i data-mark={mark.kind} aria-hidden="true" />}
    </td>
  );
}

interface FieldProps {
  readonly date: string;
  readonly first: string;
  readonly label: string;
  readonly onDone: Props['onDone'];
}
/** Takes the distance when it is left, however it is left; up and down lead to the same day of another week. */
function DistanceField({ date, first, label, onDone }: FieldProps) {
  const { change, announce, source } = usePlan();
  const { units, distance } = source.words.measures;
  const [text, setText] = useState(first);
  const field = useRef<HTMLInputElement>(null);
  const km = readRun(text, units.distance);
  const isWrong = text.trim() !== '' && km === undefined;
  const take = useEffectEvent((): void => {
    if (isWrong) announce(say('plan.running.noKm', { most: distance(LONGEST_RUN_KM) }));
    else change((now) => setRun(now, date, km));
  });
  useEffect(() => {
    field.current?.select();
    // a digit that opened the field is the first of the number, not to be typed over
    if (first.length === 1) field.current?.setSelectionRange(1, 1);
  }, [first]);
  const leftBy = useRef<string>(undefined);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!['Enter', 'Escape', 'ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    leftBy.current = event.key;
    field.current?.blur();
  };
  return (
    <input
      ref={field}
      className={styles['km']}
      inputMode="decimal"
      autoComplete="off"
      autoFocus
      aria-label={label}
      aria-invalid={isWrong}
      data-typed="true"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        take();
        onDone(leftBy.current);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
