import { memo } from 'react';
import { say } from '#renderer/ui/words.ts';
import { questionWords } from '#shared/words/en/questions.ts';
import type { NextQuestion } from '#shared/assessment/types.ts';
import { sectionOf } from '#shared/intake/questions.ts';
import { sectionWords } from '#shared/words/en/sections.ts';
import { askingReason } from '#shared/words/asking-reason.ts';
import type { Jump } from './jump.ts';
import styles from './findings.module.css';

const MOST_QUESTIONS = 4;

interface Props {
  readonly questions: readonly NextQuestion[];
  readonly onJump: Jump;
}

/** The questions and tests whose answers could change the picture most. */
export const AskNext = memo(function AskNext({ questions, onJump }: Props) {
  return (
    <section className={styles['block']}>
      <h2 className={styles['heading']}>
        {say('findings.askNext')}
        <span className={styles['quiet']}>{say('findings.askNext.why')}</span>
      </h2>
      {questions.length === 0 ? <p className={styles['quiet']}>{say('findings.askNext.none')}</p> : null}
      <ol>
        {questions.slice(0, MOST_QUESTIONS).map(({ question, reason }) => (
          <li key={question} className={styles['next']}>
            <button
              type="button"
              className={styles['jump']}
              title={askingReason(reason, 'en')}
              onClick={() => onJump(question)}
            >
              {questionWords[question].label}
            </button>
            <span className={styles['quiet']}>{sectionWords[sectionOf(question)]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
});
