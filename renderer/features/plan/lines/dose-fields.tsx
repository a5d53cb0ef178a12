import { useId, type KeyboardEvent } from 'react';
import { say } from '#renderer/ui/words.ts';
import { doseRange } from '#shared/plan/doses.ts';
import type { DoseField, PlanItem } from '#shared/plan/types.ts';
import { setDose } from '../choices/items.ts';
import { proposedItem, usePlan } from '../plan-context.ts';
import { useTyped } from '../use-typed.ts';
import styles from './dose-fields.module.css';
import { fieldsOf, readDose, stepped } from './dose-order.ts';

const BEFORE: { readonly [Field in DoseField]?: string } = { capPercent: '+', cadenceToSpm: '→' };

interface Props {
  readonly item: PlanItem;
  readonly name: string;
}

/** The numbers of an item's dose in a row with their units, each to be changed within its range. */
export function DoseFields({ item, name }: Props) {
  const daysOfAll = useCommonDays();
  return (
    <div className={styles['dose']}>
      {fieldsOf(item.dose).map((field) => {
        const value = item.dose[field];
        if (value === undefined) return null;
        // A step rate is measured, not chosen; days that all exercises share stand at their head.
        if (field === 'cadenceFromSpm') return <span key={field}>{value}</span>;
        if (field === 'daysPerWeek' && value === daysOfAll) return null;
        const isTimes = (field === 'repetitions' || field === 'holdSeconds') && item.dose.sets !== undefined;
        return (
          <DoseNumber
            key={field}
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

/** Days a week on which all exercises of the plan are done; undefined where they differ. */
export function useCommonDays(): number | undefined {
  const { plan } = usePlan();
  const days = new Set(
    plan.items.flatMap(({ dose, selected }) => (selected ? (dose.daysPerWeek ?? []) : [])),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

interface NumberProps extends Props {
  readonly field: DoseField;
  readonly value: number;
  readonly before: string | undefined;
}
function DoseNumber({ item, name, field, value, before }: NumberProps) {
  const view = usePlan();
  const { change, choices, isSettled } = view;
  const noteId = useId();
  const proposed = proposedItem(view, item.id)?.dose ?? item.dose;
  const range = doseRange(item.id, field, proposed, view.role);
  const asked = choices.items?.[item.id]?.dose?.[field];
  const shown = isSettled ? value : (asked ?? value);
  const choose = (next: number): void =>
    change(
      (now) => setDose(now, item.id, field, next === proposed[field] ? undefined : next),
      `dose ${item.id} ${field}`,
    );
  const typed = useTyped(String(shown), (text) => {
    const read = readDose(text, range);
    if (text.trim() === '') change((now) => setDose(now, item.id, field, undefined));
    else if (read !== undefined) choose(read);
    return text.trim() === '' || read !== undefined;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'Escape') return typed.finish();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    typed.show(undefined);
    choose(stepped(readDose(typed.value, range) ?? shown, field, event.key, range));
  };
  const words = say(`plan.dose.${field}`);
  const isBounded = isSettled && asked !== undefined && asked !== value;
  const note = typed.isRefused
    ? say('plan.dose.range', { field: words, ...range })
    : isBounded
      ? say('plan.dose.bounded', { field: words, asked, value })
      : undefined;
  return (
    <span className={styles['number']}>
      {before === undefined ? null : <span aria-hidden="true">{before}</span>}
      <input
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        aria-label={say('plan.dose.label', { item: name, field: words })}
        aria-valuenow={shown}
        aria-valuemin={range.least}
        aria-valuemax={range.most}
        aria-invalid={typed.isRefused}
        aria-describedby={note === undefined ? undefined : noteId}
        data-changed={asked === undefined ? undefined : ''}
        data-typed={typed.isTyped}
        value={typed.value}
        size={3}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => typed.show(event.target.value)}
        onBlur={typed.finish}
        onKeyDown={onKeyDown}
      />
      {field === 'sets' || field === 'repetitions' ? null : (
        <span aria-hidden="true">{say(`plan.unit.${field}`)}</span>
      )}
      {note === undefined ? null : (
        <span role="alert" id={noteId} className={styles['note']}>
          {note}
        </span>
      )}
    </span>
  );
}
