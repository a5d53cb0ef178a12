import { useState } from 'react';
import { Sign } from '#renderer/ui/sign.tsx';
import { say } from '#renderer/ui/words.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { isWaiting } from '#shared/plan/library.ts';
import type { RemovedItem } from '#shared/plan/types.ts';
import { nameOf } from '../lines/item-name.ts';
import { WhyPanel } from '../lines/why-panel.tsx';
import { usePlan } from '../plan-context.ts';
import { reasonInWords } from '../removal.ts';
import asideStyles from './aside.module.css';
import styles from './removed.module.css';

/** What a rule took off the plan for safety, with the rule; no switch brings it to paper. */
export function RemovedItems() {
  const { plan } = usePlan();
  if (plan.withheld !== null) return null;
  const removed = plan.removed.filter((item) => !isWaiting(item));
  return (
    <section className={styles['removed']} aria-label={say('plan.removed')}>
      <header className={asideStyles['head']}>
        <h2>
          <Sign kind={removed.length === 0 ? 'checked' : 'open'} /> {say('plan.removed')}
        </h2>
        {removed.length === 0 ? null : <span>{say('plan.removed.count', { count: removed.length })}</span>}
      </header>
      {removed.length === 0 ? <p className={asideStyles['none']}>{say('plan.removed.none')}</p> : null}
      <ol>
        {removed.map((item, index) => (
          <Removed key={item.id} item={item} place={index + 1} />
        ))}
      </ol>
    </section>
  );
}

interface Props {
  readonly item: RemovedItem;
  readonly place: number;
}
function Removed({ item: { id, by }, place }: Props) {
  const view = usePlan();
  const [isExplained, setExplained] = useState(false);
  const panel = `removed-${id satisfies InterventionId}`;
  return (
    <li>
      <span aria-hidden="true">{place}</span>
      <del>{nameOf(view, id)}</del>
      <button
        type="button"
        aria-expanded={isExplained}
        aria-controls={isExplained ? panel : undefined}
        onClick={() => setExplained(!isExplained)}
      >
        {by}
        <span className="visually-hidden">: {say('plan.menu.why')}</span>
      </button>
      <p>{reasonInWords(by)}</p>
      {isExplained ? <WhyPanel id={panel} item={id} /> : null}
    </li>
  );
}
