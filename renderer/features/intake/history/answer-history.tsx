import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/client/client.ts';
import { describeError } from '#renderer/client/errors.ts';
import { formatClock, formatDay, todayIso } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Message } from '#renderer/ui/message.tsx';
import { valueInWords } from '#renderer/ui/value-in-words.ts';
import { say } from '#renderer/ui/words.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { controlOf, type Control } from '../control.ts';
import { questionLabel } from '../words.ts';
import { pastAnswers, type PastAnswer } from './past-answers.ts';
import styles from './answer-history.module.css';

const TYPED: ReadonlySet<Control> = new Set(['number', 'date', 'text']);

interface Props {
  readonly assessmentId: string;
  readonly question: QuestionId;
  readonly onClose: () => void;
}

/** Every answer that a question had in this draft: when, by whom, from what to what. */
export function AnswerHistory({ assessmentId, question, onClose }: Props) {
  const { data, error } = useQuery(
    api.assessments.pastValues.queryOptions({ input: { id: assessmentId, question }, staleTime: 0 }),
  );
  return (
    <Dialog title={say('intake.history.title')} isOpen onClose={onClose}>
      <div className={styles['body']}>
        <p className={styles['question']}>{questionLabel(question)}</p>
        {error === null ? null : (
          <Message title={describeError(error).title}>{describeError(error).text}</Message>
        )}
        {data?.length === 0 ? <p>{say('intake.history.none')}</p> : null}
        <ol className={styles['answers']}>
          {pastAnswers(data ?? [], TYPED.has(controlOf(question))).map((answer) => (
            <Answer key={`${answer.at} ${String(answer.to)}`} question={question} answer={answer} />
          ))}
        </ol>
      </div>
    </Dialog>
  );
}

function Answer({ question, answer }: { readonly question: QuestionId; readonly answer: PastAnswer }) {
  const { at, by, from, to } = answer;
  return (
    <li>
      <time dateTime={at}>
        {say('intake.history.when', { day: formatDay(todayIso(new Date(at))), time: formatClock(at) })}
      </time>
      <span>{by ?? ''}</span>
      <span>
        <strong>{to === undefined ? say('intake.history.cleared') : valueInWords(question, to)}</strong>
        {from === undefined ? null : (
          <span className={styles['before']}>
            {' '}
            {say('intake.history.before', { answer: valueInWords(question, from) })}
          </span>
        )}
      </span>
    </li>
  );
}
