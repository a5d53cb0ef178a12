import { useId, useState, type KeyboardEvent } from 'react';
import { say, screenLanguage } from '#renderer/ui/words.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { focusNext } from './focus.ts';
import styles from './follow-up.module.css';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  /** Stands grey in the field until something is told; Enter takes it. */
  readonly suggested: number | undefined;
  /** Where the grey value comes from. */
  readonly note?: string | undefined;
  readonly range: readonly [low: number, high: number];
  readonly isWhole: boolean;
  readonly unit?: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A number with what it was before: type another, or take the grey one with Enter. Nothing is told untouched. */
export function NumberRow({ label, value, suggested, note, range, isWhole, unit, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [low, high] = range;
  const read = typed === undefined ? value : parseNumber(typed);
  const isWrong =
    typed !== undefined && typed.trim() !== '' && (read === undefined || !fits(read, range, isWhole));
  const change = (text: string): void => {
    setTyped(text);
    const next = parseNumber(text);
    if (text.trim() === '') onChange(undefined);
    else if (next !== undefined && fits(next, range, isWhole)) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (isWrong) return;
    if (value === undefined && (typed ?? '') === '' && suggested !== undefined) onChange(suggested);
    setTyped(undefined);
    focusNext(event.currentTarget);
  };
  return (
    <div className={styles['row']} data-field="">
      <label htmlFor={id}>{label}</label>
      <span className={styles['answer']}>
        <input
          id={id}
          className={styles['number']}
          inputMode="decimal"
          autoComplete="off"
          data-unknown={value === undefined ? '' : undefined}
          placeholder={suggested === undefined ? '' : asTyped(suggested)}
          aria-invalid={isWrong}
          aria-describedby={`${id}-note`}
          value={typed ?? (value === undefined ? '' : asTyped(value))}
          onChange={(event) => change(event.target.value)}
          onBlur={() => {
            if (!isWrong) setTyped(undefined);
          }}
          onFocus={(event) => event.target.select()}
          onKeyDown={onKeyDown}
        />
        {unit === undefined ? null : <span className={styles['quiet']}>{unit}</span>}
        <span id={`${id}-note`} className={isWrong ? styles['wrong'] : styles['quiet']}>
          {isWrong ? say('followUp.range.error', { low, high }) : note}
        </span>
      </span>
    </div>
  );
}

const asTyped = (value: number): string => formatsOf(screenLanguage).typed(value);

/** A decimal comma or point; undefined for what is no number. */
function parseNumber(text: string): number | undefined {
  const typed = text.trim().replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : undefined;
}

const fits = (value: number, [low, high]: Props['range'], isWhole: boolean): boolean =>
  value >= low && value <= high && (!isWhole || Number.isInteger(value));
