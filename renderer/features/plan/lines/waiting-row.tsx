import { Button } from 'react-aria-components';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/ui/words.ts';
import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { itemLimits } from '#shared/knowledge/precedence.ts';
import type { Offer } from '#shared/plan/library.ts';
import { addItem } from '../choices/items.ts';
import { usePlan, type PlanView } from '../plan-context.ts';
import { nameOf } from './item-name.ts';
import styles from './lines.module.css';

/** What came after the others: off, with what it would cost to do it too, and whose place it could take. */
export function WaitingRow({ id }: { readonly id: InterventionId }) {
  const view = usePlan();
  const { change, offers, isReadOnly } = view;
  const name = nameOf(view, id);
  const offer = offers.find((one) => one.id === id)?.offer;
  const isFree = offer?.kind === 'free' && !isReadOnly;
  const others = isReadOnly || (isFree && offer.displaces.length > 0) ? [] : sameKind(view, id);
  return (
    <div role="group" aria-label={name} className={styles['item']} data-line={id} data-off="">
      <Checkbox
        isSelected={false}
        isDisabled={!isFree}
        onChange={() => change((now) => addItem(now, id))}
        aria-label={name}
      />
      <div className={styles['text']}>
        <p className={styles['offWords']}>{name}</p>
        <p className={styles['because']}>{offer === undefined ? '' : costOf(offer, id, view)}</p>
      </div>
      {others.length === 0 ? null : (
        <Menu
          label={say('plan.instead', { name })}
          actions={others.map((other) => ({
            id: other,
            label: nameOf(view, other),
            onAction: () => change((now) => addItem(now, id, [other])),
          }))}
        >
          <Button className={styles['instead'] ?? ''}>
            {say('plan.insteadOf')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </Menu>
      )}
    </div>
  );
}

/** The items on paper that share the room with it. */
function sameKind({ plan }: PlanView, id: InterventionId): readonly InterventionId[] {
  const { domain } = interventions[id];
  return plan.items.filter((item) => item.domain === domain && item.selected).map((item) => item.id);
}

function costOf(offer: Offer, id: InterventionId, view: PlanView): string {
  if (offer.kind !== 'free') return say('plan.cost.full');
  const { domain } = interventions[id];
  if (offer.displaces.length > 0) {
    const isOneChange = domain === 'technique' || domain === 'footwear' || domain === 'insole';
    const name = view.source.words.list(offer.displaces.map((one) => nameOf(view, one)));
    return say(isOneChange ? 'plan.cost.oneChange' : 'plan.cost.displaces', { name });
  }
  const count = sameKind(view, id).length + 1;
  if (domain !== 'strengthening') return say('plan.cost.one-more', { count });
  return count > itemLimits.strengthening.usual
    ? say('plan.cost.session', { minutes: offer.sessionMinutes, count })
    : say('plan.cost.session.usual', { minutes: offer.sessionMinutes });
}
