import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Domain } from '#shared/knowledge/types.ts';
import { say } from '#renderer/ui/words.ts';
import { cappedIn } from './costs.ts';
import { DomainSection } from './domain-section.tsx';
import { usePlan } from '../plan-context.ts';
import styles from '../plan.module.css';

/** What stands on paper beside the six domains: closed, with how much of it there is. */
export function MoreDomains({ domains }: { readonly domains: readonly Domain[] }) {
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
            const isEmpty = items.length + cappedIn(plan, domain).length === 0;
            const name = say(`plan.domain.${domain}`);
            const isOpen = open.includes(domain) && !isEmpty;
            return (
              <li key={domain}>
                <button
                  type="button"
                  aria-expanded={isOpen}
                  aria-controls={isOpen ? `${id}-${domain}` : undefined}
                  aria-label={say('plan.more.count', { name, count })}
                  disabled={isEmpty}
                  onClick={() => toggle(domain)}
                >
                  {isOpen ? (
                    <ChevronDown size={14} aria-hidden="true" />
                  ) : (
                    <ChevronRight size={14} aria-hidden="true" />
                  )}
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
          <DomainSection key={domain} domain={domain} id={`${id}-${domain}`} />
        ))}
    </>
  );
}
