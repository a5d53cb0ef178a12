import { useState } from 'react';
import type { NumberQuestion } from '#shared/intake/question.ts';
import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { say } from '#renderer/ui/words.ts';
import { useAnswer, useFormParts } from '../answer-form.ts';
import { questionOf } from '../control.ts';
import { judgeNumber, toShown, unitsOf, type Judgement, type ShownUnit } from '../numbers.ts';
import { TypedField, unknownAfter } from './typed-field.tsx';
import styles from './typed-field.module.css';

/** A number with its unit. Outside the hard range it is no answer; outside the plausible one it asks. */
export function NumberField({ id }: { readonly id: QuestionId }) {
  const question = questionOf(id) as NumberQuestion;
  const units = unitsOf(question.unit);
  const { unfinished } = useFormParts();
  const { value, change } = useAnswer(id);
  const [unit, setUnit] = useState<ShownUnit>(units[0]);
  const [text, setText] = useState(() => unfinished.get(id) ?? shown(units[0], value));
  const [isConfirmed, setConfirmed] = useState(true);
  const [isLeft, setLeft] = useState(true);
  const judgement = judgeNumber(question, unit, text);
  const type = (next: string) => {
    setText(next);
    setConfirmed(false);
    setLeft(false);
    const judged = judgeNumber(question, unit, next);
    if ('value' in judged || judged.kind === 'empty') unfinished.delete(id);
    else unfinished.set(id, next);
    change('value' in judged ? judged.value : undefined);
  };
  const other = units.find(({ name }) => name !== unit.name);
  const remark = isLeft ? remarkOn(judgement, unit, text, isConfirmed) : undefined;
  return (
    <TypedField
      id={id}
      text={value === NOT_KNOWN ? '' : text}
      onText={type}
      onBlur={() => setLeft(true)}
      width="number"
      isUnknown={value === NOT_KNOWN}
      onUnknown={() => {
        setText('');
        unfinished.delete(id);
        change(unknownAfter(value === NOT_KNOWN));
      }}
      isInvalid={isLeft && !('value' in judgement) && judgement.kind !== 'empty'}
      remark={
        remark === undefined ? null : (
          <>
            {remark}
            {judgement.kind === 'unusual' ? (
              <button type="button" className={styles['confirm']} onClick={() => setConfirmed(true)}>
                {say('intake.confirm')}
              </button>
            ) : null}
          </>
        )
      }
      after={
        <UnitName
          unit={unit}
          other={other}
          onSwitch={(next) => {
            setUnit(next);
            setText(shown(next, value));
          }}
        />
      }
    />
  );
}

interface UnitProps {
  readonly unit: ShownUnit;
  readonly other: ShownUnit | undefined;
  readonly onSwitch: (next: ShownUnit) => void;
}

/** The unit behind the field; pressed, it becomes the other system's where there is one. */
function UnitName({ unit, other, onSwitch }: UnitProps) {
  if (other === undefined) return <span className={styles['unit']}>{unitName(unit)}</span>;
  return (
    <button
      type="button"
      className={styles['unit']}
      tabIndex={-1}
      title={say('intake.unit.switch', { unit: other.name })}
      onClick={() => onSwitch(other)}
    >
      {unit.name}
    </button>
  );
}

const unitName = ({ name }: ShownUnit): string => (name === 'points' ? '' : name);

const shown = (unit: ShownUnit, value: unknown): string =>
  typeof value === 'number' ? toShown(unit, value) : '';

function remarkOn(
  judgement: Judgement,
  unit: ShownUnit,
  text: string,
  isConfirmed: boolean,
): string | undefined {
  switch (judgement.kind) {
    case 'not-a-number':
      return say('intake.number.invalid');
    case 'not-whole':
      return say('intake.number.whole');
    case 'out-of-range':
      return say('intake.number.range', { from: judgement.from, to: judgement.to, unit: unitName(unit) });
    case 'unusual':
      return isConfirmed ? undefined : say('intake.number.unusual', { value: text, unit: unitName(unit) });
    default:
      return undefined;
  }
}
