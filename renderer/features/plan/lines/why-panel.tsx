import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/client/client.ts';
import { describeError } from '#renderer/client/errors.ts';
import { RuleLines } from '#renderer/ui/rules/rule-lines.tsx';
import { catalogue, say } from '#renderer/ui/words.ts';
import { factValue } from '#shared/handout/clinician/fact-text.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { sources as bibliography } from '#shared/knowledge/sources.ts';
import type { Source } from '#shared/knowledge/types.ts';
import type { ItemExplanation, ItemRule } from '#shared/plan/item-rules.ts';
import { usePlan } from '../plan-context.ts';
import styles from './why-panel.module.css';

interface Props {
  readonly id: string;
  readonly item: InterventionId;
}

/** Everything behind a line: each rule in words with its findings ticked, crossed or open, evidence and sources. */
export function WhyPanel({ id, item }: Props) {
  const { assessmentId } = usePlan();
  const { data, error } = useQuery(
    api.plan.explain.queryOptions({
      input: { id: assessmentId, item },
      staleTime: 0,
      placeholderData: (last) => last,
    }),
  );
  return (
    <div id={id} className={styles['panel']}>
      {error === null ? null : <p>{describeError(error).title}</p>}
      {data === undefined ? null : <Explained explanation={data} />}
    </div>
  );
}

function Explained({ explanation }: { readonly explanation: ItemExplanation }) {
  const { rules, evidence, sources, isReduced } = explanation;
  return (
    <>
      {rules.some(({ ruling }) => ruling === 'proposes') ? null : <p>{say('plan.why.always')}</p>}
      {rules.map((rule) => (
        <Rule key={[rule.ruling, ...Object.values(rule.from)].join(' ')} rule={rule} />
      ))}
      {isReduced === true ? <p className={styles['note']}>{say('plan.why.reduced')}</p> : null}
      <p className={styles['note']}>{say('plan.why.grade', { grade: say(`plan.grade.${evidence}`) })}</p>
      <Sources ids={sources} />
    </>
  );
}

function Rule({ rule: { ruling, from, judged } }: { readonly rule: ItemRule }) {
  const { source } = usePlan();
  return (
    <section className={styles['rule']}>
      <h3>
        {say(`plan.ruling.${ruling}`)} <span>{ruleName(from)}</span>
      </h3>
      <RuleLines judged={judged} answerOf={(fact) => factValue(source, fact)} />
    </section>
  );
}

function ruleName(from: ItemRule['from']): string {
  switch (from.kind) {
    case 'indication':
      return say('plan.rule.indication');
    case 'picture':
      return say('plan.rule.picture');
    case 'cause':
      return catalogue.causes[from.id].name;
    case 'flag':
      return catalogue.flags[from.id].name;
    case 'rule':
      return catalogue.rules[from.id];
  }
}

const cited: Readonly<Record<string, Source | undefined>> = bibliography;

function Sources({ ids }: { readonly ids: ItemExplanation['sources'] }) {
  if (ids.length === 0) return <p className={styles['note']}>{say('plan.why.noSource')}</p>;
  return (
    <ul className={styles['sources']}>
      {ids.map((id) => (
        <li key={id}>
          <b>{id}</b> <span lang="en">{cited[id]?.citation}</span>
        </li>
      ))}
    </ul>
  );
}
