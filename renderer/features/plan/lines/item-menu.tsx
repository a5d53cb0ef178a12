import { Ellipsis } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Menu, type MenuAction } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/ui/words.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import { forgetItem } from '../choices/items.ts';
import { usePlan } from '../plan-context.ts';
import styles from './lines.module.css';

interface Props {
  readonly item: PlanItem;
  readonly name: string;
  readonly domain: readonly InterventionId[];
  readonly onEdit: () => void;
  readonly onExplain: () => void;
  readonly onMove: (places: number) => void;
}

/** Everything that can be done with a line, for whoever does not know its keys. */
export function ItemMenu({ item, name, domain, onEdit, onExplain, onMove }: Props) {
  const { choices, change } = usePlan();
  const place = domain.indexOf(item.id);
  const isTouched = choices.items?.[item.id] !== undefined;
  const actions: readonly MenuAction[] = [
    { id: 'words', label: say('plan.menu.words'), keys: ['Enter'], onAction: onEdit },
    { id: 'why', label: say('plan.menu.why'), keys: ['W'], onAction: onExplain },
    {
      id: 'up',
      label: say('plan.menu.up'),
      keys: ['Alt', '↑'],
      isDisabled: place <= 0,
      onAction: () => onMove(-1),
    },
    {
      id: 'down',
      label: say('plan.menu.down'),
      keys: ['Alt', '↓'],
      isDisabled: place === domain.length - 1,
      onAction: () => onMove(1),
    },
    {
      id: 'restore',
      label: say(item.origin === 'added' ? 'plan.menu.takeBack' : 'plan.restore'),
      isDisabled: !isTouched,
      onAction: () => change((now) => forgetItem(now, item.id)),
    },
  ];
  return (
    <Menu label={say('plan.menu', { name })} actions={actions}>
      <Button className={styles['menu'] ?? ''} aria-label={say('plan.menu', { name })}>
        <Ellipsis size={16} aria-hidden="true" />
      </Button>
    </Menu>
  );
}
