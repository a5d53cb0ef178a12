import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { QuestionId } from '#shared/intake/questions.ts';
import { RemarkNote, type Remark } from './remark.tsx';
import { UnknownButton } from './unknown-button.tsx';
import styles from './typed-field.module.css';

interface Props {
  readonly id: QuestionId;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  readonly width: 'number' | 'date' | 'text';
  readonly isUnknown: boolean;
  readonly onUnknown: () => void;
  readonly isBeingTyped: boolean;
  readonly remark?: Remark | undefined;
  /** Stands behind the field: the unit, how long ago. */
  readonly after?: ReactNode;
  readonly placeholder?: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/**
 * A field in which one types, its unit, and "not known" beside it. What is surprising is asked about and never
 * blocks: the first Enter asks, the second one confirms and goes on.
 */
export function TypedField({ id, text, onText, width, isUnknown, remark, isBeingTyped, ...props }: Props) {
  const [hasAsked, setAsked] = useState(false);
  const isShown = remark !== undefined && (!isBeingTyped || hasAsked);
  const onKeyDown = (event: KeyboardEvent): void => {
    props.onKeyDown?.(event);
    if ((event.key === 'Backspace' || event.key === 'Delete') && isUnknown) props.onUnknown();
    if (event.key !== 'Enter' || remark === undefined) return;
    if (hasAsked) remark.onConfirm?.();
    else event.preventDefault();
    setAsked(!hasAsked);
  };
  const isWrong = isShown && remark.kind === 'wrong';
  return (
    <span className={styles['row']}>
      <input
        className={`${styles['input']} ${styles[width]}`}
        value={text}
        onChange={(event) => {
          setAsked(false);
          onText(event.target.value);
        }}
        onBlur={props.onLeave}
        onKeyDown={onKeyDown}
        inputMode={width === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        // Every letter is an act of the draft, to be taken back with the others.
        data-typed={false}
        spellCheck={false}
        aria-labelledby={`${id}-label ${id}-question`}
        aria-invalid={isWrong}
        aria-describedby={isShown ? `${id}-remark ${id}-help` : `${id}-help`}
        placeholder={isUnknown ? undefined : props.placeholder}
      />
      {props.after}
      {isShown ? <RemarkNote id={id} remark={remark} /> : null}
      <UnknownButton id={id} isPressed={isUnknown} onPress={props.onUnknown} />
    </span>
  );
}
