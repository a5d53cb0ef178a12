import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Chips } from '#renderer/ui/chips.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { say } from '#renderer/ui/words.ts';
import { DOSE_LEVELS, EQUIPMENT } from '#shared/knowledge/types.ts';
import { DOSE_FIELDS, type DoseField, type PlanItem } from '#shared/plan/types.ts';
import { setBulk, setDoses, setLacking, withoutOwnDays } from '../choices/items.ts';
import { usePlan } from '../plan-context.ts';
import { useTyped } from '../use-typed.ts';
import { readDose } from './dose-order.ts';
import { isExercise } from './item-name.ts';
import styles from './bulk-doses.module.css';

const FIELDS = ['sets', 'repetitions', 'holdSeconds', 'daysPerWeek'] as const satisfies readonly DoseField[];

/** Level, numbers and equipment of all exercises at once; each change is one act. */
export function BulkDoses() {
  const { plan, choices, change } = usePlan();
  const exercises = plan.items.filter((item) => isExercise(item) && item.selected);
  const { proposed, used } = plan.doseLevel;
  const gentler = DOSE_LEVELS.slice(0, DOSE_LEVELS.indexOf(proposed) + 1);
  return (
    <Popover
      title={say('plan.bulk.title', { count: exercises.length })}
      trigger={<AriaButton className={styles['open'] ?? ''}>{say('plan.bulk.open')}</AriaButton>}
    >
      <div className={styles['row']}>
        <span aria-hidden="true">{say('plan.bulk.level')}</span>
        <Chips
          label={say('plan.bulk.level')}
          chips={gentler.map((value) => ({ value, label: say(`plan.level.${value}`) }))}
          value={used}
          onChange={(level) => change((now) => setBulk(now, 'level', level === proposed ? undefined : level))}
        />
      </div>
      <p className={styles['note']}>{say('plan.bulk.levelNote', { level: say(`plan.level.${proposed}`) })}</p>
      {FIELDS.map((field) => (
        <BulkNumber key={field} field={field} exercises={exercises} />
      ))}
      <fieldset className={styles['things']}>
        <legend>{say('plan.bulk.lacking')}</legend>
        {EQUIPMENT.map((thing) => (
          <Checkbox
            key={thing}
            isSelected={choices.lackingEquipment?.includes(thing) === true}
            onChange={(isLacking) => change((now) => setLacking(now, thing, isLacking))}
          >
            {say(`plan.equipment.${thing}`)}
          </Checkbox>
        ))}
      </fieldset>
    </Popover>
  );
}

interface NumberProps {
  readonly field: (typeof FIELDS)[number];
  readonly exercises: readonly PlanItem[];
}
/** One number for every exercise that has it; where they differ the field is empty and says so. */
function BulkNumber({ field, exercises }: NumberProps) {
  const { change } = usePlan();
  const id = useId();
  const having = exercises.filter(({ dose }) => dose[field] !== undefined);
  const values = [...new Set(having.map(({ dose }) => dose[field]))];
  const [least, most] = DOSE_FIELDS[field];
  const typed = useTyped(values.length === 1 ? String(values[0]) : '', (text) => {
    if (text.trim() === '') return true;
    const value = readDose(text, { least, most });
    if (value === undefined) return false;
    const ids = having.map((item) => item.id);
    change((now) =>
      field === 'daysPerWeek'
        ? setBulk(withoutOwnDays(now, ids), 'daysPerWeek', value)
        : setDoses(now, ids, field, value),
    );
    return true;
  });
  if (having.length === 0) return null;
  const words = say(`plan.dose.${field}`);
  return (
    <div className={styles['row']}>
      <label htmlFor={id}>{words}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        size={4}
        placeholder={values.length > 1 ? values.join(' · ') : undefined}
        aria-invalid={typed.isRefused}
        aria-describedby={`${id}-note`}
        data-typed={typed.isTyped}
        value={typed.value}
        onChange={(event) => typed.show(event.target.value)}
        onBlur={typed.finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') typed.finish();
        }}
      />
      <span id={`${id}-note`} className={styles['note']} role={typed.isRefused ? 'alert' : undefined}>
        {typed.isRefused
          ? say('plan.dose.range', { field: words, least, most })
          : say('plan.bulk.having', { count: having.length })}
      </span>
    </div>
  );
}
