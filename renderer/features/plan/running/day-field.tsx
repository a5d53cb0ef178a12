import { useId, useRef, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { formatDay } from '#renderer/ui/dates.ts';
import { dateOrderSetting } from '#renderer/ui/settings/date-order.ts';
import { say } from '#renderer/ui/words.ts';
import { usePlan } from '../plan-context.ts';
import { useTyped } from '../use-typed.ts';
import styles from './day-field.module.css';
import { readDay, typedDay, type TypedDay } from './typed-day.ts';

interface Props {
  readonly label: string;
  /** The sign that the day wears in the calendar. */
  readonly mark?: 'check';
  readonly date: string | undefined;
  readonly earliest: string;
  /** Why no earlier day can be named. */
  readonly tooEarly: (earliest: string) => string;
  readonly isChosen: boolean;
  /** The day in words stands somewhere near. */
  readonly isSaidElsewhere?: true;
  /** A day, or undefined for the proposed one. */
  readonly onChange: (date: string | undefined) => void;
}

/** A day to be typed; one that cannot be is answered with a sentence and changes nothing. */
export function DayField({
  label,
  mark,
  date,
  earliest,
  tooEarly,
  isChosen,
  isSaidElsewhere,
  onChange,
}: Props) {
  const { today, isReadOnly } = usePlan();
  const [fault, setFault] = useState<string>();
  const noteId = useId();
  const field = useRef<HTMLInputElement>(null);
  const propose = (): void => {
    onChange(undefined);
    // The button goes with the choice that it takes back.
    field.current?.focus();
  };
  const typed = useTyped(date === undefined ? '' : typedDay(date), (text) => {
    if (text.trim() === '') {
      onChange(undefined);
      return true;
    }
    const read = readDay(text, today, earliest);
    setFault(faultIn(read, tooEarly));
    if (read.kind === 'date' && read.date !== date) onChange(read.date);
    return read.kind === 'date';
  });
  const isWrong = typed.isRefused && fault !== undefined;
  return (
    <div className={styles['day']}>
      <label>
        {mark === undefined ? null : <i data-mark={mark} aria-hidden="true" />}
        {label}
        <input
          ref={field}
          data-day={mark}
          autoComplete="off"
          value={typed.value}
          size={10}
          placeholder={typedDay(earliest)}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? noteId : undefined}
          data-changed={isChosen ? '' : undefined}
          data-typed={typed.isTyped}
          onChange={(event) => typed.show(event.target.value)}
          onBlur={typed.finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Escape') typed.finish();
          }}
        />
      </label>
      {date === undefined || isSaidElsewhere === true ? null : <span>{formatDay(date, today)}</span>}
      {isChosen && !isReadOnly ? (
        <Button kind="link" onPress={propose}>
          {say('plan.day.proposed')}
          <span className="visually-hidden">: {label}</span>
        </Button>
      ) : null}
      {isWrong ? (
        <p id={noteId} role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}

function faultIn(read: TypedDay, tooEarly: Props['tooEarly']): string | undefined {
  if (read.kind === 'date') return undefined;
  return read.kind === 'too-early'
    ? tooEarly(read.earliest)
    : say(`plan.day.${read.kind}`, { order: dateOrderSetting.get() });
}
