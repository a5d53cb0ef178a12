import { memo } from 'react';
import { say } from '#renderer/ui/words.ts';
import { unansweredOf } from './unanswered.ts';
import type { Assessment, Hypothesis, WeighedFinding } from '#shared/assessment/types.ts';
import type { FactValues } from '#shared/intake/questions.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { factLabel, factsInWords } from './fact-words.ts';
import { FlagSign } from './flag-sign.tsx';
import type { Jump } from './jump.ts';
import { Why } from './why.tsx';
import styles from './findings.module.css';

const MOST_HYPOTHESES = 3;
const MOST_FINDINGS = 5;
const MOST_UNKNOWN = 3;

interface Props {
  readonly assessment: Assessment;
  readonly values: FactValues;
  readonly onJump: Jump;
}

/** The first three, each with what speaks for it, against it, and what is not known. Never a percentage. */
export const Hypotheses = memo(function Hypotheses({ assessment, values, onJump }: Props) {
  const { hypotheses, cannotBeSeparated, boneStressNotExcluded, redFlags } = assessment;
  const isHidden = redFlags.some(({ effects }) => effects.includes('hide-scores'));
  return (
    <section className={styles['block']}>
      <h2 className={styles['heading']}>{say('findings.hypotheses')}</h2>
      {boneStressNotExcluded ? (
        <p className={styles['warning']}>
          <FlagSign kind="open" />
          {say('findings.bone')}
        </p>
      ) : null}
      {cannotBeSeparated ? <p className={styles['quiet']}>{say('findings.separate')}</p> : null}
      {hypotheses.length > 0 ? null : (
        <p className={styles['quiet']}>{say(isHidden ? 'findings.hidden' : 'findings.early')}</p>
      )}
      <ol>
        {hypotheses.slice(0, MOST_HYPOTHESES).map((hypothesis, place) => (
          <Ranked
            key={hypothesis.id}
            hypothesis={hypothesis}
            place={place + 1}
            values={values}
            onJump={onJump}
          />
        ))}
      </ol>
    </section>
  );
});

interface RankedProps {
  readonly hypothesis: Hypothesis;
  readonly place: number;
  readonly values: FactValues;
  readonly onJump: Jump;
}

function Ranked({ hypothesis, place, values, onJump }: RankedProps) {
  const { id, label } = hypothesis;
  return (
    <li>
      <details className={styles['ranked']} open={place === 1}>
        <summary>
          <span className={styles['place']}>{place}</span>
          <strong>{conditionWords[id].name}</strong>
          <span className={`${styles['tag']} ${label === 'leading' ? styles['leading'] : ''}`}>
            {say(`findings.label.${label}`)}
          </span>
        </summary>
        <dl className={styles['evidence']}>
          <Side name={say('findings.for')} findings={hypothesis.for} values={values} />
          <Side name={say('findings.against')} findings={hypothesis.against} values={values} />
          <dt>{say('findings.unknown')}</dt>
          <dd>
            <Unknown findings={hypothesis.unknown} values={values} onJump={onJump} />
          </dd>
        </dl>
        <Why sources={conditions[id].sources}>
          <p>{conditionWords[id].plain}</p>
        </Why>
      </details>
    </li>
  );
}

interface SideProps {
  readonly name: string;
  readonly findings: readonly WeighedFinding[];
  readonly values: FactValues;
}

function Side({ name, findings, values }: SideProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {findings.length === 0 ? <p>{say('findings.nothing')}</p> : null}
        {findings.slice(0, MOST_FINDINGS).map((finding) => (
          <p key={findings.indexOf(finding)} className={styles['finding']}>
            <span>{factsInWords(finding.facts, values)}</span>
            <b>{say('findings.weight', { weight: finding.weight })}</b>
          </p>
        ))}
      </dd>
    </>
  );
}

function Unknown({ findings, values, onJump }: Omit<SideProps, 'name'> & { readonly onJump: Jump }) {
  if (findings.length === 0) return <p>{say('findings.nothing')}</p>;
  return findings.slice(0, MOST_UNKNOWN).map((finding) => {
    const { facts, weight } = finding;
    const question = unansweredOf(facts, values);
    return (
      <p key={findings.indexOf(finding)} className={styles['finding']}>
        {question === undefined ? (
          <span>{facts.map(factLabel).join(', ')}</span>
        ) : (
          <button type="button" className={styles['jump']} onClick={() => onJump(question)}>
            {factLabel(question)}
          </button>
        )}
        <b>{say('findings.weight', { weight })}</b>
      </p>
    );
  });
}
