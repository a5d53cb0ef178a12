import { useEffect, useRef, type KeyboardEvent } from 'react';
import { isModified } from '#renderer/ui/key-letter.ts';
import { DOMAINS, type Domain } from '#shared/knowledge/types.ts';
import { usePlan } from '../plan-context.ts';
import { CORE_DOMAINS } from './core-domains.ts';
import { DomainSection } from './domain-section.tsx';
import { MoreDomains } from './more-domains.tsx';
import { useKeepLine } from './use-keep-line.ts';

const MORE: readonly Domain[] = [
  'cross-training',
  'symptom-relief',
  'recovery',
  'event-decision',
  'brace-taping',
  'referral',
  'education',
];

/** Every item, domain by domain. While the plan is withheld the little that is left stands open. */
export function PlanItems({ onAdd }: { readonly onAdd: (domain: Domain) => void }) {
  const { plan, isReadOnly } = usePlan();
  const list = useRef<HTMLDivElement>(null);
  const onFocus = useKeepLine(list, isReadOnly);
  useEffect(() => {
    // Whoever came by a key that left the focus nowhere begins at the first line, or reads where none can be changed.
    if (document.activeElement !== document.body) return;
    (firstSwitch(list.current) ?? list.current?.closest('main'))?.focus();
  }, []);
  const left = DOMAINS.filter((domain) => plan.items.some((item) => item.domain === domain));
  const domains = plan.withheld === null ? CORE_DOMAINS : left;
  return (
    <div ref={list} role="presentation" onKeyDown={moveBetweenLines} onFocus={onFocus}>
      {domains.map((domain) => (
        <DomainSection key={domain} domain={domain} onAdd={onAdd} />
      ))}
      {plan.withheld === null ? <MoreDomains domains={MORE} onAdd={onAdd} /> : null}
    </div>
  );
}

const SWITCH = '[data-line] input[type=checkbox]';
const firstSwitch = (list: HTMLElement | null): HTMLElement | null | undefined =>
  list?.querySelector<HTMLElement>(`${SWITCH}:not(:disabled)`);

/** Up and down lead from line to line, except in a field, where they belong to its number or text. */
function moveBetweenLines(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, currentTarget } = event;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
  if (isModified(event) || event.defaultPrevented) return;
  if (!(target instanceof HTMLElement) || isField(target)) return;
  const line = target.closest('[data-line]');
  if (line === null) return;
  const switches = [...currentTarget.querySelectorAll<HTMLInputElement>(SWITCH)];
  const ordered = key === 'ArrowDown' ? switches : switches.toReversed();
  const here = ordered.findIndex((one) => line.contains(one));
  const next = ordered.slice(here + 1).find((one) => !one.disabled);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.closest('[data-line]')?.scrollIntoView({ block: 'nearest' });
}

const isField = (target: HTMLElement): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
