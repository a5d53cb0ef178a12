import { sources } from '#shared/knowledge/sources.ts';
import type { Source } from '#shared/knowledge/types.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import { causeWords } from '#shared/words/en/knowledge/causes.ts';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { say } from '#renderer/ui/words.ts';
import styles from '../plan.module.css';

const bibliography: Readonly<Record<string, Source>> = sources;

interface Props {
  readonly id: string;
  readonly item: PlanItem;
  readonly because: string;
}

/** Everything behind a line: all findings, what they point to, how good the evidence is, where it stands. */
export function WhyPanel({ id, item, because }: Props) {
  const causes = item.causes.map((cause) => causeWords[cause as keyof typeof causeWords].name);
  const conditions = item.conditions.map((condition) => conditionWords[condition].name);
  return (
    <div id={id} className={styles['panel']}>
      <p>{because}</p>
      {causes.length === 0 ? null : <p>{say('plan.why.causes', { names: causes.join(' · ') })}</p>}
      {conditions.length === 0 ? null : (
        <p>{say('plan.why.conditions', { names: conditions.join(' · ') })}</p>
      )}
      <p>{say('plan.why.grade', { grade: say(`plan.grade.${item.evidence}`) })}</p>
      <ul>
        {item.sources.map((source) => (
          <li key={source}>
            <b>{source}</b> {bibliography[source]?.citation}
          </li>
        ))}
      </ul>
    </div>
  );
}
