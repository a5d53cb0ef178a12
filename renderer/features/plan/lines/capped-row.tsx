import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { itemLimits } from '#shared/knowledge/precedence.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { say } from '#renderer/ui/words.ts';
import { addCapped } from '../choices.ts';
import { costOf, type Cost } from './costs.ts';
import { usePlan } from '../plan-context.ts';
import styles from '../plan.module.css';

/** What came after the others: off, with what it would cost to do it too. */
export function CappedRow({ id }: { readonly id: InterventionId }) {
  const { change, plan, source } = usePlan();
  const { name } = source.words.interventions[id];
  const cost = costOf(plan, id);
  const nameOf = (other: InterventionId): string => source.words.interventions[other].name;
  return (
    <div role="group" aria-label={name} className={styles['item']} data-line data-off="">
      <Checkbox
        isSelected={false}
        isDisabled={cost.kind === 'full' || cost.kind === 'too-long'}
        onChange={() => change((now) => addCapped(now, id, cost.kind === 'instead' ? cost.of : []))}
        aria-label={name}
      />
      <div className={styles['text']}>
        <p className={styles['offWords']}>{name}</p>
        <p className={styles['because']}>{costWords(cost, nameOf)}</p>
      </div>
    </div>
  );
}

function costWords(cost: Cost, nameOf: (id: InterventionId) => string): string {
  switch (cost.kind) {
    case 'instead':
      return say('plan.cost.instead', { name: cost.of.map(nameOf).join(', ') });
    case 'session':
      return cost.count > itemLimits.strengthening.usual
        ? say('plan.cost.session', { minutes: cost.minutes, count: cost.count })
        : say('plan.cost.session.usual', { minutes: cost.minutes });
    case 'too-long':
      return say('plan.cost.too-long', { minutes: cost.minutes, most: cost.most });
    case 'full':
      return say('plan.cost.full', { most: cost.most });
    case 'one-more':
      return say('plan.cost.one-more', { count: cost.count });
  }
}
