import type { KeyboardEvent } from 'react';
import { Chips, type Chip } from '#renderer/ui/chips.tsx';
import { answerLetter, isModified, letterOf } from '#renderer/ui/key-letter.ts';
import { focusNext } from './focus.ts';
import styles from './follow-up.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly chips: readonly Chip<Value>[];
  readonly value: Value | undefined;
  /** The letter of each choice. */
  readonly letters: Readonly<Record<string, Value>>;
  readonly note?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of a few; a letter chooses and goes on, Enter keeps what is there. */
export function ChoiceRow<Value extends string>({
  label,
  chips,
  value,
  letters,
  note,
  onChange,
}: Props<Value>) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const letter = letters[answerLetter(event)] ?? letters[letterOf(event)];
    if (isModified(event) || (letter === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    if (letter !== undefined) onChange(letter);
    focusNext(event.target as Element);
  };
  return (
    <div className={styles['row']} data-field="" role="presentation" onKeyDownCapture={onKeyDown}>
      <span aria-hidden="true">{label}</span>
      <span className={styles['answer']}>
        <Chips label={label} chips={chips} value={value} onChange={onChange} />
        {note === undefined ? null : <span className={styles['quiet']}>{note}</span>}
      </span>
    </div>
  );
}
