import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { api } from '#renderer/client/client.ts';
import { describeError } from '#renderer/client/errors.ts';
import { useDraftView } from '#renderer/client/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Message } from '#renderer/ui/message.tsx';
import { catalogue, say } from '#renderer/ui/words.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import { isQuestionId, type QuestionId } from '#shared/intake/questions.ts';
import { valueInWords } from '#renderer/ui/value-in-words.ts';
import { useFindings } from '../findings-context.ts';
import { useEscape } from '../use-escape.ts';
import { MovesList } from './moves-list.tsx';
import { whatMoves } from './moves.ts';
import { QuestionPicker } from './question-picker.tsx';
import { TrialField, type TrialValue } from './trial-field.tsx';
import styles from './what-if.module.css';

interface Props {
  readonly assessment: Assessment;
  /** The question that one was at. */
  readonly start: string | undefined;
  readonly onClose: () => void;
}
type Trials = ReadonlyMap<QuestionId, TrialValue>;

/** A sandbox: answers are changed here, what would move is said, and the draft stays as it is. */
export function WhatIf({ assessment, start, onClose }: Props) {
  const { session } = useFindings();
  const { answers } = useDraftView(session).draft;
  const [first] = assessment.askNext;
  const [question, setQuestion] = useState<QuestionId | undefined>(
    start !== undefined && isQuestionId(start) ? start : first?.question,
  );
  const [trials, setTrials] = useState<Trials>(new Map());
  const field = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLDivElement>(null);
  useBackToSearch(search);
  // Whoever chose a question answers it next.
  const pick = (id: QuestionId): void => {
    setQuestion(id);
    requestAnimationFrame(() => focusAnswer(field.current));
  };
  const put = (id: QuestionId, value: TrialValue | undefined): void => {
    const others = [...trials].filter(([tried]) => tried !== id);
    setTrials(new Map(value === undefined || value === answers[id] ? others : [...others, [id, value]]));
  };
  return (
    <section ref={useEscape(onClose)} className={styles['panel']} aria-labelledby="what-if">
      <header className={styles['head']}>
        <h2 id="what-if">{say('whatIf.title')}</h2>
        <Button kind="quiet" shortcut="Esc" onPress={onClose}>
          {say('whatIf.close')}
        </Button>
      </header>
      <p className={styles['quiet']}>{say('whatIf.sandbox')}</p>
      <div ref={search}>
        <QuestionPicker askNext={assessment.askNext} onPick={pick} />
      </div>
      {question === undefined ? null : (
        <div ref={field} className={styles['answer']}>
          <TrialField
            key={question}
            question={question}
            value={trials.get(question) ?? answers[question]}
            onTry={(value) => put(question, value)}
          />
        </div>
      )}
      {trials.size === 0 ? null : (
        <>
          <Tried trials={trials} onPick={pick} onRemove={(id) => put(id, undefined)} />
          <Outcome trials={trials} />
        </>
      )}
    </section>
  );
}

/** The key that opened the sandbox leads back into it, wherever one has gone meanwhile. */
function useBackToSearch(search: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = ({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): void => {
      if (altKey && !ctrlKey && !metaKey && code === 'KeyW') search.current?.querySelector('input')?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [search]);
}

/** To what is chosen, else to the first; what stands in a field is typed over. */
function focusAnswer(field: HTMLElement | null): void {
  const input =
    field?.querySelector<HTMLInputElement>('input:checked') ??
    field?.querySelector<HTMLInputElement>('input');
  input?.focus();
  if (input?.type === 'text') input.select();
}

interface TriedProps {
  readonly trials: Trials;
  readonly onPick: (question: QuestionId) => void;
  readonly onRemove: (question: QuestionId) => void;
}

function Tried({ trials, onPick, onRemove }: TriedProps) {
  return (
    <ul className={styles['tried']} aria-label={say('whatIf.tried')}>
      {[...trials].map(([id, value]) => {
        const trial = say('whatIf.trial', {
          question: catalogue.questions[id].label.replace(/\?$/u, ''),
          answer: valueInWords(id, value),
        });
        return (
          <li key={id}>
            <button type="button" className={styles['trial']} onClick={() => onPick(id)}>
              {trial}
            </button>
            <Button
              kind="quiet"
              aria-label={say('whatIf.remove', { trial })}
              onPress={({ target }) => {
                const panel = target.closest('section');
                onRemove(id);
                // The button goes with its trial; one goes on from the search.
                requestAnimationFrame(() => panel?.querySelector('input')?.focus());
              }}
            >
              ×
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Both sides come from the stored draft. */
function Outcome({ trials }: { readonly trials: Trials }) {
  const { assessmentId } = useFindings();
  const before = useQuery(api.assessments.reason.queryOptions({ input: { id: assessmentId } }));
  const changes = [...trials].map(([question, value]) => ({
    kind: 'answer' as const,
    question,
    value: Array.isArray(value) ? [...(value as readonly string[])] : (value as string | number | boolean),
  }));
  const { data, error } = useQuery(
    api.assessments.whatIf.queryOptions({
      input: { id: assessmentId, changes },
      placeholderData: keepPreviousData,
    }),
  );
  const moves = useMemo(
    () => (data === undefined || before.data === undefined ? undefined : whatMoves(before.data, data)),
    [before.data, data],
  );
  if (before.error !== null) return <Message title={describeError(before.error).title} />;
  if (error !== null) return <Message title={describeError(error).title} />;
  return (
    <div className={styles['moves']} aria-live="polite">
      {moves === undefined ? null : <MovesList moves={moves} />}
    </div>
  );
}
