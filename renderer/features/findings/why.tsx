import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '#renderer/client/client.ts';
import { describeError } from '#renderer/client/errors.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { RuleLines } from '#renderer/ui/rules/rule-lines.tsx';
import { say } from '#renderer/ui/words.ts';
import type { Explanation, JudgedRule, Subject } from '#shared/assessment/explanation.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { sources as bibliography } from '#shared/knowledge/sources.ts';
import type { Source, SourceId } from '#shared/knowledge/types.ts';
import { valueInWords } from '#renderer/ui/value-in-words.ts';
import { useFactValues, useFindings } from './findings-context.ts';
import { unansweredOf } from './unanswered.ts';
import styles from './why.module.css';

interface Props {
  /** One conclusion, or several that stand together. */
  readonly subjects: readonly Subject[];
  /** The name of what is explained, for whoever does not see where the button stands. */
  readonly name: string;
  /** What there is to say before the rule. */
  readonly children?: ReactNode;
}

/** Why Genu says so: the rule in words with each finding ticked, crossed or open, how good the evidence is, sources. */
export function Why({ subjects, name, children }: Props) {
  return (
    <Fold className={styles['why']} summary={say('findings.why')} label={say('findings.why.of', { name })}>
      {children}
      {subjects.map((subject) => (
        <Explained key={subject.kind} subject={subject} />
      ))}
    </Fold>
  );
}

function Explained({ subject }: { readonly subject: Subject }) {
  const { assessmentId } = useFindings();
  const { data, error } = useQuery(
    api.assessments.explain.queryOptions({
      input: { id: assessmentId, subject },
      placeholderData: keepPreviousData,
    }),
  );
  if (error !== null) return <p>{describeError(error).title}</p>;
  if (data === undefined) return null;
  return (
    <>
      <Rules rules={data.rules} />
      {data.isReduced === true ? <p className={styles['note']}>{say('findings.why.reduced')}</p> : null}
      <Evidence {...data} />
    </>
  );
}

/** What holds and what is open first; what does not hold stands behind a count where there is much of it. */
function Rules({ rules }: Pick<Explanation, 'rules'>) {
  const isLong = rules.length > 3;
  const failed = rules.filter(({ judged }) => judged.truth === false);
  const shown = isLong ? rules.filter((rule) => !failed.includes(rule)) : rules;
  return (
    <>
      {shown.map((rule) => (
        <Rule key={rules.indexOf(rule)} rule={rule} />
      ))}
      {isLong && failed.length > 0 ? (
        <Fold summary={say('findings.why.failed', { count: failed.length })}>
          {failed.map((rule) => (
            <Rule key={rules.indexOf(rule)} rule={rule} />
          ))}
        </Fold>
      ) : null}
    </>
  );
}

function Rule({ rule: { judged, gives } }: { readonly rule: JudgedRule }) {
  const { onJump } = useFindings();
  const values = useFactValues();
  const answerOf = (fact: FactId): string | undefined => {
    const value = values[fact];
    return value === undefined ? undefined : valueInWords(fact, value);
  };
  const wayTo = (fact: FactId) => {
    const open = unansweredOf([fact], values);
    return open === undefined ? undefined : () => onJump(open);
  };
  return (
    <div className={styles['rule']}>
      {gives === undefined ? null : (
        <span className={styles[gives.kind === 'points' ? 'points' : 'title']}>{givesInWords(gives)}</span>
      )}
      <RuleLines judged={judged} answerOf={answerOf} wayTo={wayTo} />
    </div>
  );
}

function givesInWords(gives: NonNullable<JudgedRule['gives']>): string {
  switch (gives.kind) {
    case 'points':
      return say('findings.weight', { weight: gives.points });
    case 'pain-kind':
      return say(`findings.kind.${gives.painKind}`);
    case 'stage':
      return say('findings.stage', { stage: gives.stage });
    case 'gate':
      return say('findings.why.gate');
  }
}

const cited: Readonly<Record<SourceId, Source | undefined>> = bibliography;

function Evidence({ evidence, sources }: Pick<Explanation, 'evidence' | 'sources'>) {
  return (
    <>
      {evidence === undefined ? null : (
        <p className={styles['note']}>{say('findings.grade', { grade: say(`plan.grade.${evidence}`) })}</p>
      )}
      {sources.length === 0 ? null : (
        <ul className={styles['sources']}>
          {sources.map((id) => {
            const source = cited[id];
            return source === undefined ? null : (
              <li key={id}>
                <b>{id}</b> {source.citation} · {say(`findings.source.${source.status}`)}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
