import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { say } from '#renderer/ui/words.ts';
import type { Domain } from '#shared/knowledge/types.ts';
import { usePlan } from '../plan-context.ts';
import { waitingIn } from './core-domains.ts';
import { DomainSection } from './domain-section.tsx';
import styles from './lines.module.css';

interface Props {
  readonly domains: readonly Domain[];
  readonly onAdd: (domain: Domain) => void;
}

/** What stands on paper beside the six domains: closed, with how much of it there is. */
export function MoreDomains({ domains, onAdd }: Props) {
  const { plan } = usePlan();
  const [open, setOpen] = useState<readonly Domain[]>([]);
  const id = useId();
  const toggle = (domain: Domain): void =>
    setOpen(open.includes(domain) ? open.filter((one) => one !== domain) : [...open, domain]);
  return (
    <>
      <section className={styles['domain']} aria-label={say('plan.more')}>
        <div className={styles['domainHead']}>
          <h2>{say('plan.more')}</h2>
        </div>
        <ul className={styles['more']}>
          {domains.map((domain) => {
            const items = plan.items.filter((item) => item.domain === domain);
            const count = items.filter(({ selected }) => selected).length;
            const waiting = waitingIn(plan, domain).length;
            const name = say(`plan.domain.${domain}`);
            const isOpen = open.includes(domain);
            const Chevron = isOpen ? ChevronDown : ChevronRight;
            return (
              <li key={domain}>
                <button
                  type="button"
                  aria-expanded={isOpen}
                  aria-controls={isOpen ? `${id}-${domain}` : undefined}
                  aria-label={say('plan.more.count', { name, count })}
                  data-empty={items.length + waiting === 0 ? '' : undefined}
                  onClick={() => toggle(domain)}
                >
                  <Chevron size={14} aria-hidden="true" />
                  {name} <b>{count}</b>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      {domains
        .filter((domain) => open.includes(domain))
        .map((domain) => (
          <DomainSection key={domain} domain={domain} id={`${id}-${domain}`} onAdd={onAdd} />
        ))}
    </>
  );
}
