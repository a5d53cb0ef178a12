import type { KeyboardEvent } from 'react';
import type { NumberQuestion } from '#shared/intake/question.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { isModified, letterOf } from '#renderer/ui/key-letter.ts';
import { say } from '#renderer/ui/words.ts';
import { useFormParts } from '../answer-form.ts';
import { questionOf } from '../control.ts';
import { judgeNumber, readNumber, type Judgement } from '../numbers.ts';
import { useUnit } from '../unit-preference.ts';
import type { ShownUnit } from '../units.ts';
import { shortLabel, unitLabel } from '../words.ts';
import type { Remark } from './remark.tsx';
import { TypedField } from './typed-field.tsx';
import { useTypedAnswer } from './use-typed-answer.ts';
import styles from './typed-field.module.css';

/** A number with its unit. Outside the hard range it is no answer; outside the plausible one it asks. */
export function NumberField({ id }: { readonly id: QuestionId }) {
  const question = questionOf(id) as NumberQuestion;
  const { unit, other, setUnit } = useUnit(question);
  const { confirmed } = useFormParts();
  const field = useTypedAnswer(id, {
    read: (text) => {
      const judged = judgeNumber(question, unit, text);
      return 'value' in judged ? judged.value : undefined;
    },
    show: (value) => unit.show(Number(value)),
  });
  const judgement = judgeNumber(question, unit, field.text);
  const confirm = (): void => {
    if ('value' in judgement) confirmed.set(id, String(judgement.value));
    field.leave();
  };
  const isConfirmed = 'value' in judgement && confirmed.get(id) === String(judgement.value);
  const leave = (): void => {
    setUnit(readNumber(question, unit, field.text).unit);
    field.leave();
  };
  const switchByLetter = (event: KeyboardEvent): void => {
    const wanted = other === undefined ? undefined : [unit, other].find(({ key }) => key === letterOf(event));
    if (wanted === undefined || field.isBeingTyped || isModified(event)) return;
    // The letter of the unit that stands there already is no answer either.
    event.preventDefault();
    setUnit(wanted);
  };
  return (
    <TypedField
      id={id}
      text={field.text}
      onText={field.type}
      onLeave={leave}
      onKeyDown={switchByLetter}
      width="number"
      isUnknown={field.isUnknown}
      onUnknown={field.toggleUnknown}
      isBeingTyped={field.isBeingTyped}
      remark={isConfirmed ? undefined : remarkOn(judgement, unit, field.text, confirm)}
      after={<UnitName id={id} unit={unit} other={other} onSwitch={setUnit} />}
    />
  );
}

interface UnitProps {
  readonly id: QuestionId;
  readonly unit: ShownUnit;
  readonly other: ShownUnit | undefined;
  readonly onSwitch: (next: ShownUnit) => void;
}

/** The unit behind the field; pressed, it becomes the other system's where there is one. */
function UnitName({ id, unit, other, onSwitch }: UnitProps) {
  if (unit.name === '') return null;
  if (other === undefined) return <span className={styles['unit']}>{unitLabel(unit.name)}</span>;
  return (
    <button
      type="button"
      className={styles['unit']}
      tabIndex={-1}
      aria-label={`${shortLabel(id)}: ${unitLabel(unit.name)}`}
      title={say('intake.unit.switch', { unit: unitLabel(other.name), key: other.key.toUpperCase() })}
      onClick={() => onSwitch(other)}
    >
      {unitLabel(unit.name)}
    </button>
  );
}

function remarkOn(
  judgement: Judgement,
  unit: ShownUnit,
  text: string,
  onConfirm: () => void,
): Remark | undefined {
  const wrong = (short: string, sentence: string): Remark => ({ kind: 'wrong', short, sentence });
  switch (judgement.kind) {
    case 'not-a-number':
      return wrong(say('intake.wrong'), say('intake.number.invalid'));
    case 'not-whole':
      return wrong(say('intake.wrong'), say('intake.number.whole'));
    case 'out-of-range': {
      const range = { from: judgement.from, to: judgement.to, unit: unitLabel(unit.name) };
      return wrong(say('intake.number.range.short', range), say('intake.number.range', range));
    }
    case 'unusual':
      return {
        kind: 'unusual',
        short: say('intake.unusual'),
        sentence: say('intake.number.unusual', { value: text, unit: unitLabel(unit.name) }),
        onConfirm,
      };
    default:
      return undefined;
  }
}
