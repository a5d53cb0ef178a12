import { memo } from 'react';
import type { QuestionId } from '#shared/intake/questions.ts';
import { Choice, TriState } from './controls/choice.tsx';
import { DateField } from './controls/date-field.tsx';
import { NumberField } from './controls/number-field.tsx';
import { Score } from './controls/score.tsx';
import { TextLine } from './controls/text-line.tsx';
import { Toggles } from './controls/toggles.tsx';
import { controlOf, isHalfRow, type Control } from './control.ts';
import { helpOf, labelOf } from './words.ts';
import styles from './question-row.module.css';

const CONTROLS: Readonly<Record<Control, (props: { readonly id: QuestionId }) => React.ReactNode>> = {
  'tri-state': TriState,
  choice: Choice,
  toggles: Toggles,
  zones: Toggles,
  score: Score,
  number: NumberField,
  date: DateField,
  text: TextLine,
};

/** One question: its label, how to answer where that needs saying, and the control of its kind. */
export const QuestionRow = memo(function QuestionRow({ id }: { readonly id: QuestionId }) {
  const control = controlOf(id);
  const Answer = CONTROLS[control];
  const help = helpOf(id);
  const width = isHalfRow(id) ? 'half' : 'full';
  return (
    <div
      role={
        control === 'toggles' || control === 'zones'
          ? 'group'
          : control === 'number' || control === 'date' || control === 'text'
            ? undefined
            : 'radiogroup'
      }
      aria-labelledby={`${id}-label`}
      aria-describedby={help === undefined ? undefined : `${id}-help`}
      data-question={id}
      className={`${styles['row']} ${styles[width]} ${styles[control]}`}
    >
      <div className={styles['label']}>
        <span id={`${id}-label`}>{labelOf(id)}</span>
        {help === undefined ? null : (
          <span id={`${id}-help`} className="visually-hidden">
            {help}
          </span>
        )}
      </div>
      <Answer id={id} />
    </div>
  );
});
