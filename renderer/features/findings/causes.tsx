import { memo } from 'react';
import { say } from '#renderer/ui/words.ts';
import type { ContributingCause } from '#shared/assessment/types.ts';
import type { FactValues } from '#shared/intake/questions.ts';
import { causeWords } from '#shared/words/en/knowledge/causes.ts';
import { factsInWords } from './fact-words.ts';
import { Why } from './why.tsx';
import styles from './findings.module.css';

const MOST_CAUSES = 5;

interface Props {
  readonly causes: readonly ContributingCause[];
  readonly values: FactValues;
}

/** What may have contributed, each with the answers behind it. */
export const Causes = memo(function Causes({ causes, values }: Props) {
  return (
    <section className={styles['block']}>
      <h2 className={styles['heading']}>{say('findings.causes')}</h2>
      {causes.length === 0 ? <p className={styles['quiet']}>{say('findings.causes.none')}</p> : null}
      <ul>
        {causes.slice(0, MOST_CAUSES).map(({ id, because, evidence, sources }) => (
          <li key={id} className={styles['cause']}>
            <p>
              {causeWords[id].name}
              {because.length === 0 ? null : (
                <span className={styles['quiet']}> · {factsInWords(because, values)}</span>
              )}
            </p>
            <Why evidence={evidence} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
});
