import type { FactSource } from '#shared/handout/clinician/fact-text.ts';
import { DOMAINS, type Domain } from '#shared/knowledge/types.ts';
import type { Choices, Plan } from '#shared/plan/types.ts';
import { say } from '../../ui/words.ts';
import { PlanItemRow } from './plan-item-row.tsx';
import styles from './plan.module.css';

/** The six domains of the handout; they have a place even when nothing is called for. */
const CORE: ReadonlySet<Domain> = new Set(DOMAINS.slice(0, 6));

interface Props {
  readonly plan: Plan;
  readonly source: FactSource;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** Every item, domain by domain. */
export function PlanItems({ plan, source, choices, onChoose }: Props) {
  return DOMAINS.map((domain) => {
    const items = plan.items.filter((item) => item.domain === domain);
    if (items.length === 0 && !CORE.has(domain)) return null;
    const chosen = items.filter(({ selected }) => selected).length;
    return (
      <section key={domain} className={styles['domain']} aria-label={say(`plan.domain.${domain}`)}>
        <div className={styles['domainHead']}>
          <h2>{say(`plan.domain.${domain}`)}</h2>
          {domain === 'strengthening' && items.length > 0 ? (
            <p>{say('plan.strength.note', { chosen, minutes: plan.sessionMinutes })}</p>
          ) : null}
        </div>
        <div>
          {items.length === 0 ? <p className={styles['none']}>{say('plan.nothing')}</p> : null}
          {items.map((item) => (
            <PlanItemRow key={item.id} item={item} source={source} choices={choices} onChoose={onChoose} />
          ))}
        </div>
      </section>
    );
  });
}
