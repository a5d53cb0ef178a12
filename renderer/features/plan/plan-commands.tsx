import { useMemo } from 'react';
import { useCommands, type Command } from '#renderer/ui/commands.ts';
import { say } from '#renderer/ui/words.ts';
import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import type { Domain } from '#shared/knowledge/types.ts';
import { nameOf } from './lines/item-name.ts';
import { CORE_DOMAINS, waitingIn } from './lines/core-domains.ts';
import { usePlan } from './plan-context.ts';

interface Props {
  readonly onAdd: (from: Domain) => void;
  /** The running plan may lie in a drawer. */
  readonly onShowRunning: () => void;
}

/** Every line of the plan and the parts of the running plan, for whoever looks for them by name: Tab would be long. */
export function PlanCommands({ onAdd, onShowRunning }: Props) {
  const { plan, source, isReadOnly } = usePlan();
  const commands = useMemo(() => {
    const note = say('shell.find.command');
    const inDrawer = (selector: string) => (): void => {
      onShowRunning();
      requestAnimationFrame(() => focusOn(selector));
    };
    const add: Command = { id: 'plan-add', label: say('plan.add'), note, run: () => onAdd('strengthening') };
    const running: readonly Command[] = [
      { id: 'plan-running', label: say('plan.running'), note, run: inDrawer('[data-date][tabindex="0"]') },
      { id: 'plan-check', label: say('plan.check'), note, run: inDrawer('[data-day="check"]') },
    ];
    const ids = CORE_DOMAINS.flatMap((domain): readonly InterventionId[] => [
      ...plan.items.filter((item) => item.domain === domain).map(({ id }) => id),
      ...waitingIn(plan, domain),
    ]);
    const lines = ids.map((id): Command => ({
      id: `line-${id}`,
      label: nameOf({ source }, id),
      note: say(`plan.domain.${interventions[id].domain}`),
      run: () => focusOn(`[data-line="${id}"] input[type=checkbox]`),
    }));
    return [...(plan.withheld === null && !isReadOnly ? [add] : []), ...running, ...lines];
  }, [plan, source, isReadOnly, onAdd, onShowRunning]);
  useCommands(commands);
  return null;
}

function focusOn(selector: string): void {
  const target = document.querySelector<HTMLElement>(selector);
  target?.focus();
  target?.closest('[data-line]')?.scrollIntoView({ block: 'nearest' });
}
