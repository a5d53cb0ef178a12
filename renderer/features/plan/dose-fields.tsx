import { useState } from 'react';
import { DOSE_FIELDS, type Choices, type DoseField, type PlanItem } from '#shared/plan/types.ts';
import { say } from '../../ui/words.ts';
import { setDose } from './choices.ts';
import styles from './plan.module.css';

const fields = Object.keys(DOSE_FIELDS) as DoseField[];

interface Props {
  readonly item: PlanItem;
  readonly name: string;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** The numbers of an item's dose, each to be changed within what the rules allow. */
export function DoseFields({ item, name, choices, onChoose }: Props) {
  return (
    <div className={styles['dose']}>
      {fields.map((field) => {
        const value = item.dose[field];
        if (value === undefined) return null;
        return (
          <DoseNumber
            // The plan may have bounded what was typed: the field then shows what will be printed.
            key={`${field}-${value}`}
            field={field}
            value={value}
            label={say('plan.dose.label', { item: name, field: say(`plan.dose.${field}`) })}
            onChange={(next) => onChoose(setDose(choices, item.id, field, next))}
          />
        );
      })}
    </div>
  );
}

interface NumberProps {
  readonly field: DoseField;
  readonly value: number;
  readonly label: string;
  readonly onChange: (value: number | undefined) => void;
}
function DoseNumber({ field, value, label, onChange }: NumberProps) {
  const [text, setText] = useState(String(value));
  const [minimum, maximum] = DOSE_FIELDS[field];
  const typed = Number(text.replace(',', '.'));
  const isPossible = text.trim() !== '' && typed >= minimum && typed <= maximum;
  const commit = (): void => {
    if (text.trim() === '') onChange(undefined);
    else if (isPossible && typed !== value) onChange(typed);
  };
  return (
    <label className={styles['number']}>
      <input
        inputMode="decimal"
        aria-label={label}
        aria-invalid={!isPossible}
        value={text}
        size={3}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      <span aria-hidden="true">
        {isPossible || text === '' ? say(`plan.dose.${field}`) : say('plan.dose.range', { minimum, maximum })}
      </span>
    </label>
  );
}
