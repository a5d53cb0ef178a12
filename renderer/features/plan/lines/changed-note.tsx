import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/words.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import { wordingIn } from '#shared/plan/wording.ts';
import { isChanged, restoreItem } from '../choices/items.ts';
import { proposedItem, usePlan } from '../plan-context.ts';
import { fieldsOf } from './dose-order.ts';
import styles from './lines.module.css';

interface Props {
  readonly item: PlanItem;
  readonly name: string;
}

/** What the clinician changed on a line, beside what was proposed, and the way back. */
export function ChangedNote({ item, name }: Props) {
  const view = usePlan();
  if (!isChanged(view.choices, item.id)) return null;
  const proposed = proposedItem(view, item.id)?.dose ?? {};
  const differences = fieldsOf(item.dose).flatMap((field) => {
    const value = proposed[field];
    if (value === undefined || value === item.dose[field]) return [];
    return [say('plan.proposed.dose', { field: say(`plan.dose.${field}`), value })];
  });
  if (wordingIn(item, view.runner.language) !== undefined) {
    const words = view.runner.catalogue.interventions[item.id].plain;
    differences.push(say('plan.proposed.words', { words }));
  }
  return (
    <div className={styles['changed']}>
      <p>
        <b>{say('plan.changed')}</b>
        {differences.map((difference) => ` · ${difference}`).join('')}
      </p>
      {view.isReadOnly ? null : (
        <Button kind="link" onPress={() => view.change((now) => restoreItem(now, item.id))}>
          {say('plan.restore')} <span className="visually-hidden">{say('plan.restoreOf', { name })}</span>
        </Button>
      )}
    </div>
  );
}
