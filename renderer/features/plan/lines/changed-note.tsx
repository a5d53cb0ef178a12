import type { PlanItem } from '#shared/plan/types.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/words.ts';
import { isChanged, restoreItem } from '../choices.ts';
import { fieldsOf } from './dose-range.ts';
import { usePlan } from '../plan-context.ts';
import styles from '../plan.module.css';

interface Props {
  readonly item: PlanItem;
  readonly name: string;
  readonly proposal: string;
}

/** What the clinician changed on a line, beside what was proposed, and the way back. */
export function ChangedNote({ item, name, proposal }: Props) {
  const { change, choices, proposedDose } = usePlan();
  if (!isChanged(choices, item.id)) return null;
  const proposed = proposedDose(item.id) ?? {};
  const differences = fieldsOf(item.dose).flatMap((field) => {
    const value = proposed[field];
    if (value === undefined || value === item.dose[field]) return [];
    return [say('plan.proposed.dose', { field: say(`plan.dose.${field}`), value })];
  });
  if (item.wording !== undefined) differences.push(say('plan.proposed.words', { words: proposal }));
  return (
    <div className={styles['changed']}>
      <p>
        <b>{say('plan.changed')}</b>
        {differences.map((difference) => ` · ${difference}`).join('')}
      </p>
      <Button kind="link" onPress={() => change((now) => restoreItem(now, item.id))}>
        {say('plan.restore')} <span className="visually-hidden">{say('plan.restoreOf', { name })}</span>
      </Button>
    </div>
  );
}
