import type { RefObject } from 'react';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { memo } from '#renderer/ui/memo.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import { pageOf } from '#shared/intake/pages.ts';
import { askingReason } from '#shared/words/asking-reason.ts';
import { useFindings } from './findings-context.ts';
import styles from './findings.module.css';

const MOST_QUESTIONS = 3;

interface Props {
  readonly assessment: Assessment;
  readonly onWhatIf: () => void;
  /** The button of what if. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

/** The questions and tests whose answers could change the picture most, each with what it could change. */
export const AskNext = memo(function AskNext({ assessment, onWhatIf, opener }: Props) {
  const { askNext: questions } = assessment;
  const { onJump } = useFindings();
  return (
    <section className={`${styles['block']} ${styles['askNext']}`} aria-labelledby="ask-next">
      <h2 id="ask-next" className={styles['heading']}>
        {say('findings.askNext')}
        <span className={styles['quiet']}>{say('findings.askNext.why')}</span>
        <span className={styles['keys']} aria-hidden="true">
          <KeyCap>Alt</KeyCap> <KeyCap>A</KeyCap>
        </span>
      </h2>
      {questions.length === 0 ? <p className={styles['quiet']}>{say('findings.askNext.none')}</p> : null}
      <ol>
        {questions.slice(0, MOST_QUESTIONS).map(({ question, reason, seconds }) => (
          <li key={question} className={styles['next']}>
            <button
              type="button"
              className={styles['jump']}
              title={`${catalogue.questions[question].label}. ${askingReason(reason, catalogue)}`}
              onClick={() => onJump(question)}
            >
              {catalogue.questions[question].label}
            </button>
            <span className={styles['where']}>
              {say('findings.askNext.where', { section: catalogue.sections[pageOf(question)], seconds })}
            </span>
          </li>
        ))}
      </ol>
      <button
        ref={opener}
        type="button"
        className={styles['jump']}
        aria-keyshortcuts="Alt+W"
        onClick={onWhatIf}
      >
        {say('whatIf.open')}
      </button>
    </section>
  );
});
