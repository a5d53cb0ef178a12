import type { KeyboardEvent } from 'react';
import { DOMAINS, type Domain } from '#shared/knowledge/types.ts';
import { isDirection } from '../running/calendar.ts';
import { DomainSection } from './domain-section.tsx';
import { MoreDomains } from './more-domains.tsx';
import { usePlan } from '../plan-context.ts';

/** The six domains of the handout; they have a place even when nothing is called for. */
const CORE = DOMAINS.slice(0, 6);
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
export function PlanItems() {
  const { plan } = usePlan();
  if (plan.withheld !== null) {
    const left = DOMAINS.filter((domain) => plan.items.some((item) => item.domain === domain));
    return (
      <div role="presentation" onKeyDown={moveBetweenLines}>
        {left.map((domain) => (
          <DomainSection key={domain} domain={domain} />
        ))}
      </div>
    );
  }
  return (
    <div role="presentation" onKeyDown={moveBetweenLines}>
      {CORE.map((domain) => (
        <DomainSection key={domain} domain={domain} />
      ))}
      <MoreDomains domains={MORE} />
    </div>
  );
}

/** Up and down lead from line to line, wherever on the line one stands, except in the words. */
function moveBetweenLines(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, currentTarget } = event;
  if (!isDirection(key) || key === 'ArrowLeft' || key === 'ArrowRight') return;
  if (!(target instanceof HTMLElement) || target instanceof HTMLTextAreaElement) return;
  const line = target.closest('[data-line]');
  if (line === null) return;
  const switches = [...currentTarget.querySelectorAll<HTMLInputElement>('[data-line] input[type=checkbox]')];
  const ordered = key === 'ArrowDown' ? switches : switches.toReversed();
  const here = ordered.findIndex((one) => line.contains(one));
  const next = ordered.slice(here + 1).find((one) => !one.disabled);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.closest('[data-line]')?.scrollIntoView({ block: 'nearest' });
}
