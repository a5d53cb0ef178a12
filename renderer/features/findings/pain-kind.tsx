import { memo } from 'react';
import { say } from '#renderer/ui/words.ts';
import { questionWords } from '#shared/words/en/questions.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import type { FactValues } from '#shared/intake/questions.ts';
import { factsInWords } from './fact-words.ts';
import type { Jump } from './jump.ts';
import styles from './findings.module.css';

const STAGES = [1, 2, 3, 4] as const;

interface Props {
  readonly assessment: Assessment;
  readonly values: FactValues;
  readonly onJump: Jump;
}

/** What kind of pain it is and how far overuse has gone, with the reason, or what would tell. */
export const PainKind = memo(function PainKind({ assessment, values, onJump }: Props) {
  const { painKind, derived } = assessment;
  const stage = derived.overuseStage;
  const [ask] = painKind.ask;
  return (
    <section className={styles['block']}>
      <h2 className={styles['heading']}>
        {say(`findings.kind.${painKind.kind}`)}
        {stage === undefined ? null : <span>{say('findings.stage', { stage })}</span>}
      </h2>
      {stage === undefined ? null : (
        <div className={styles['stages']} aria-hidden="true">
          {STAGES.map((step) => (
            <span key={step} className={step <= stage ? styles['reached'] : undefined} />
          ))}
        </div>
      )}
      {painKind.because.length === 0 ? null : (
        <p className={styles['quiet']}>
          {say('findings.because', { facts: factsInWords(painKind.because, values) })}
        </p>
      )}
      {ask === undefined ? null : (
        <button type="button" className={styles['jump']} onClick={() => onJump(ask)}>
          {questionWords[ask].label}
        </button>
      )}
    </section>
  );
});
