import { useId, useState } from 'react';
import type { DoseField, PlanItem } from '#shared/plan/types.ts';
import { say } from '#renderer/ui/words.ts';
import { setDose } from '../choices.ts';
import { fieldsOf, rangeOf, readDose } from './dose-range.ts';
import { usePlan } from '../plan-context.ts';
import styles from '../plan.module.css';

const BEFORE: { readonly [Field in DoseField]?: string } = { capPercent: '+', cadenceToSpm: '→' };

interface Props {
  readonly item: PlanItem;
  readonly name: string;
}

/** The numbers of an item's dose in a row with their units, each to be changed within its range. */
export function DoseFields({ item, name }: Props) {
  return (
    <div className={styles['dose']}>
      {fieldsOf(item.dose).map((field) => {
        const value = item.dose[field];
        if (value === undefined) return null;
        // A step rate is measured, not chosen.
        if (field === 'cadenceFromSpm') return <span key={field}>{value}</span>;
        const isTimes = (field === 'repetitions' || field === 'holdSeconds') && item.dose.sets !== undefined;
        return (
          <DoseNumber
            // The plan may have bounded what was typed: the field then shows what will be printed.
            key={`${field}-${value}`}
            item={item}
            name={name}
            field={field}
            value={value}
            before={isTimes ? '×' : BEFORE[field]}
          />
        );
      })}
    </div>
  );
}

interface NumberProps extends Props {
  readonly field: DoseField;
  readonly value: number;
  readonly before: string | undefined;
}
function DoseNumber({ item, name, field, value, before }: NumberProps) {
  const { change, choices, isSettled, proposedDose } = usePlan();
  const [text, setText] = useState(String(value));
  const [isRefused, setRefused] = useState(false);
  const noteId = useId();
  const range = rangeOf(item, field);
  const words = say(`plan.dose.${field}`);
  const asked = choices.items?.[item.id]?.dose?.[field];
  const proposed = proposedDose(item.id)?.[field];
  const isBounded = isSettled && asked !== undefined && asked !== value;
  const commit = (): void => {
    const typed = readDose(text, range);
    const isEmpty = text.trim() === '';
    setRefused(typed === undefined && !isEmpty);
    if (isEmpty) {
      setText(String(value));
      change((now) => setDose(now, item.id, field, undefined));
    } else if (typed !== undefined && typed !== value) {
      change((now) => setDose(now, item.id, field, typed === proposed ? undefined : typed));
    }
  };
  const unit = field === 'sets' || field === 'repetitions' ? undefined : say(`plan.unit.${field}`);
  return (
    <span className={styles['number']}>
      {before === undefined ? null : <span aria-hidden="true">{before}</span>}
      <input
        inputMode="numeric"
        autoComplete="off"
        aria-label={say('plan.dose.label', { item: name, field: words })}
        aria-invalid={isRefused}
        aria-describedby={isRefused || isBounded ? noteId : undefined}
        data-changed={asked === undefined ? undefined : ''}
        value={text}
        size={3}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key !== 'Escape') return;
          setText(String(value));
          setRefused(false);
        }}
      />
      {unit === undefined ? null : <span aria-hidden="true">{unit}</span>}
      {isRefused || isBounded ? (
        <span role="alert" id={noteId} className={styles['doseNote']}>
          {isRefused
            ? say('plan.dose.range', { field: words, ...range })
            : say('plan.dose.bounded', { field: words, asked: asked ?? value, value })}
        </span>
      ) : null}
    </span>
  );
}
