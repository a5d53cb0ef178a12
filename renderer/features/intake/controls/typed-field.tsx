import type { ReactNode } from 'react';
import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { say } from '#renderer/ui/words.ts';
import { labelOf } from '../words.ts';
import styles from './typed-field.module.css';

interface Props {
  readonly id: QuestionId;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onBlur?: () => void;
  readonly width: 'number' | 'date' | 'text';
  readonly isUnknown: boolean;
  readonly onUnknown: () => void;
  /** What is wrong or surprising, in a sentence. */
  readonly remark?: ReactNode;
  readonly isInvalid?: boolean;
  /** What stands behind the field: unit, echo of the date. */
  readonly after?: ReactNode;
  readonly placeholder?: string;
}

/** A field in which one types, its unit, and "not known" beside it. */
export function TypedField({
  id,
  text,
  onText,
  width,
  isUnknown,
  onUnknown,
  remark,
  after,
  ...props
}: Props) {
  const hasRemark = remark !== undefined && remark !== null;
  return (
    <span className={styles['row']} data-answered={text !== ''}>
      <input
        className={`${styles['input']} ${styles[width]}`}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onBlur={props.onBlur}
        inputMode={width === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        aria-label={labelOf(id)}
        aria-invalid={props.isInvalid === true}
        aria-describedby={hasRemark ? `${id}-remark` : undefined}
        placeholder={props.placeholder}
      />
      {after}
      <button
        type="button"
        className={styles['unknown']}
        data-unknown=""
        aria-pressed={isUnknown}
        aria-label={`${labelOf(id)}: ${say(`intake.notKnown`)}`}
        onClick={onUnknown}
      >
        {say('intake.notKnown')}
      </button>
      <output id={`${id}-remark`} className={styles[props.isInvalid === true ? 'wrong' : 'unusual']}>
        {remark}
      </output>
    </span>
  );
}

/** Toggles "not known": pressed again, the question is open again. */
export const unknownAfter = (isUnknown: boolean): string | undefined => (isUnknown ? undefined : NOT_KNOWN);
