import { useState } from 'react';
import type { CrossCheckId } from '#shared/intake/cross-checks.ts';
import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { memo } from '#renderer/ui/memo.ts';
import { say } from '#renderer/ui/words.ts';
import { useAnswer, useFormParts } from './answer-form.ts';
import { Choice, TriState } from './controls/choice.tsx';
import { DateField } from './controls/date-field.tsx';
import { NumberField } from './controls/number-field.tsx';
import { RemarkNote } from './controls/remark.tsx';
import { Score } from './controls/score.tsx';
import { TextLine } from './controls/text-line.tsx';
import { Toggles } from './controls/toggles.tsx';
import { UnknownButton } from './controls/unknown-button.tsx';
import { controlOf, type Control } from './control.ts';
import { presentationOf } from './presentation.ts';
import { helpOf, questionLabel, shortLabel } from './words.ts';
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
const ROLES: Readonly<Partial<Record<Control, string>>> = {
  'tri-state': 'radiogroup',
  choice: 'radiogroup',
  score: 'radiogroup',
  toggles: 'group',
  zones: 'group',
};

interface Props {
  readonly id: QuestionId;
  /** Asks whether the answer is right beside the other answers. */
  readonly check?: CrossCheckId | undefined;
  /** Nobody was asked this alone: "no to all of these" answered it. */
  readonly isSwept?: boolean;
}

/** One question: its label in a few words, the control of its kind, and the whole question for who listens. */
export const QuestionRow = memo(function QuestionRow({ id, check, isSwept = false }: Props) {
  const control = controlOf(id);
  const Answer = CONTROLS[control];
  const isStacked = presentationOf(id).isStacked === true;
  return (
    <div
      role={ROLES[control]}
      aria-labelledby={`${id}-label ${id}-question`}
      aria-describedby={`${id}-help`}
      data-row=""
      data-question={id}
      data-stacked={isStacked ? '' : undefined}
      className={`${styles['row']} ${styles[control]}`}
    >
      <div className={styles['label']}>
        <span id={`${id}-label`}>{shortLabel(id)}</span>
        <span id={`${id}-question`} className="visually-hidden">
          {questionLabel(id)}
        </span>
        <span id={`${id}-help`} className="visually-hidden">
          {helpOf(id)}
        </span>
        {control === 'toggles' ? <UnknownOfMany id={id} /> : null}
      </div>
      <div className={styles['answer']}>
        <Answer id={id} />
        {isSwept ? <span className={styles['swept']}>{say('intake.sweep.source')}</span> : null}
        {check === undefined ? null : <CrossCheck id={id} check={check} />}
      </div>
    </div>
  );
});

/** Beside the label: among the options it would be one more to read. */
function UnknownOfMany({ id }: { readonly id: QuestionId }) {
  const { value, change } = useAnswer(id);
  const isUnknown = value === NOT_KNOWN;
  return (
    <UnknownButton
      id={id}
      isPressed={isUnknown}
      isOnlyForPointers
      onPress={() => change(isUnknown ? undefined : NOT_KNOWN)}
    />
  );
}

/** Asked once: what was found right is not asked again. */
function CrossCheck({ id, check }: { readonly id: QuestionId; readonly check: CrossCheckId }) {
  const { confirmed } = useFormParts();
  const key = `${id}-check`;
  const [isRight, setRight] = useState(confirmed.has(key));
  if (isRight) return null;
  const confirm = (): void => {
    confirmed.set(key, check);
    setRight(true);
  };
  return (
    <RemarkNote
      id={key}
      remark={{
        kind: 'unusual',
        short: say('intake.unusual'),
        sentence: say(`intake.check.${check}`),
        onConfirm: confirm,
      }}
    />
  );
}
