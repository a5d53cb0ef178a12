import type { RemovalReason } from '#shared/plan/types.ts';
import { interventionWords } from '#shared/words/en/knowledge/interventions.ts';
import { redFlagWords } from '#shared/words/en/knowledge/red-flags.ts';
import { ruleWords } from '#shared/words/en/knowledge/rules.ts';
import { Sign } from '#renderer/ui/sign.tsx';
import { say } from '#renderer/ui/words.ts';
import { isCapped } from '../lines/costs.ts';
import { usePlan } from '../plan-context.ts';
import styles from '../plan.module.css';

/** A removal in a sentence, whatever removed the item: a rule, a flag, or another item. */
function describeReason(by: RemovalReason): string {
  if (Object.hasOwn(ruleWords, by)) return ruleWords[by as keyof typeof ruleWords];
  if (Object.hasOwn(redFlagWords, by)) return redFlagWords[by as keyof typeof redFlagWords].name;
  return interventionWords[by as keyof typeof interventionWords].name;
}

/** What a rule took off the plan for safety, with the rule; no switch brings it to paper. */
export function RemovedItems() {
  const { plan } = usePlan();
  const removed = plan.removed.filter((item) => !isCapped(item));
  return (
    <section className={styles['removed']}>
      <header className={styles['asideHead']}>
        <h2>
          <Sign kind={removed.length === 0 ? 'checked' : 'open'} /> {say('plan.removed')}
        </h2>
        {removed.length === 0 ? null : <span>{say('plan.removed.count', { count: removed.length })}</span>}
      </header>
      {removed.length === 0 ? <p className={styles['none']}>{say('plan.removed.none')}</p> : null}
      <ol>
        {removed.map(({ id, by }, index) => (
          <li key={id}>
            <span aria-hidden="true">{index + 1}</span>
            <del>{interventionWords[id].name}</del>
            <code>{by}</code>
            <p>{describeReason(by)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
