import { useMemo } from 'react';
import { memoByValue } from '#renderer/ui/memo.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { catalogue, say, useCatalogue } from '#renderer/ui/words.ts';
import type { ContributingCause } from '#shared/assessment/types.ts';
import type { FactId, FactValues } from '#shared/intake/questions.ts';
import { valueInWords } from '#renderer/ui/value-in-words.ts';
import { factInWords, factLabel } from './fact-words.ts';
import { useFacts } from './findings-context.ts';
import { Why } from './why.tsx';
import styles from './findings.module.css';

const MOST_CAUSES = 5;

/** What may have contributed, each with the answers behind it. */
export const Causes = memoByValue(function Causes({
  causes,
}: {
  readonly causes: readonly ContributingCause[];
}) {
  return (
    <section className={styles['block']}>
      <h2 className={styles['heading']}>{say('findings.causes')}</h2>
      {causes.length === 0 ? <p className={styles['quiet']}>{say('findings.causes.none')}</p> : null}
      <ul>
        {causes.slice(0, MOST_CAUSES).map((cause) => (
          <Contributing key={cause.id} cause={cause} />
        ))}
      </ul>
    </section>
  );
});

function Contributing({ cause: { id, because } }: { readonly cause: ContributingCause }) {
  const { name } = catalogue.causes[id];
  return (
    <li className={styles['cause']}>
      <p>
        {name}
        {because.length === 0 ? null : (
          <span className={styles['quiet']}>
            {' '}
            · <Reasons because={because} name={name} />
          </span>
        )}
      </p>
      {id === 'cause-other-unknown' ? null : <Why subjects={[{ kind: 'cause', id }]} name={name} />}
    </li>
  );
}

function Reasons({ because, name }: Pick<ContributingCause, 'because'> & { readonly name: string }) {
  const { facts, values } = useFacts(because);
  const { language } = useCatalogue();
  return useMemo(
    () => formatsOf(language).list(facts.map((fact) => reason(fact, name, values))),
    [facts, values, name, language],
  );
}

/** A fact that is called like the cause says its value alone. */
function reason(fact: FactId, cause: string, values: FactValues): string {
  const value = values[fact];
  const isRepeated = factLabel(fact).toLowerCase() === cause.toLowerCase();
  return isRepeated && value !== undefined ? valueInWords(fact, value) : factInWords(fact, values);
}
