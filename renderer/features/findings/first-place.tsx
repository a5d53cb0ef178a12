import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '#renderer/client/client.ts';
import { describeError } from '#renderer/client/errors.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { catalogue, say } from '#renderer/ui/words.ts';
import type { AnswerChange, MinimalChange } from '#shared/assessment/types.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { valueInWords } from '#renderer/ui/value-in-words.ts';
import { factLabel } from './fact-words.ts';
import { useFactValues, useFindings } from './findings-context.ts';
import findings from './findings.module.css';
import styles from './why.module.css';

/** The fewest other answers that would put another condition first, each with the way to its question. */
export const FirstPlace = () => (
  <Fold className={styles['why']} summary={say('findings.change')}>
    <Changes />
  </Fold>
);

function Changes() {
  const { assessmentId } = useFindings();
  const { data, error } = useQuery(
    api.assessments.explain.queryOptions({
      input: { id: assessmentId, subject: { kind: 'first-place' } },
      placeholderData: keepPreviousData,
    }),
  );
  if (error !== null) return <p>{describeError(error).title}</p>;
  if (data === undefined) return null;
  const { changes: ways = [] } = data;
  const [first] = ways;
  if (first === undefined) return <p>{say('findings.change.none')}</p>;
  return (
    <>
      <p>{say('findings.change.lead', { count: first.changes.length })}</p>
      <ul className={styles['ways']}>
        {ways.map((way) => (
          <li key={JSON.stringify(way.changes)}>
            <Way way={way} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Way({ way: { changes, outcome } }: { readonly way: MinimalChange }) {
  return (
    <>
      {changes.map((change, index) => (
        <p key={change.question}>
          {index === 0 ? null : <span>{say('findings.change.and')} </span>}
          <Change change={change} />
        </p>
      ))}
      <p>
        <span aria-hidden="true">→ </span>
        {outcome.kind === 'other-first'
          ? say('findings.change.otherFirst', { condition: catalogue.conditions[outcome.condition].name })
          : say('findings.change.labelLost', { label: say(`findings.label.${outcome.label}`) })}
      </p>
    </>
  );
}

function Change({ change }: { readonly change: AnswerChange }) {
  const { onJump } = useFindings();
  const values = useFactValues();
  const given = values[change.question];
  return (
    <>
      <button
        type="button"
        className={`${findings['jump']} ${styles['whole']}`}
        onClick={() => onJump(change.question)}
      >
        {changeInWords(change, given)}
      </button>{' '}
      <span className={findings['quiet']}>
        {given === undefined
          ? say('findings.change.open')
          : say('findings.change.now', { answer: valueInWords(change.question, given) })}
      </span>
    </>
  );
}

/** Of several marks only the one that would be set or taken away. */
function changeInWords(
  { question: id, value }: AnswerChange,
  given: AnswerChange['value'] | undefined,
): string {
  const question = nameOf(id);
  const { added, gone } = movedMarks(value, given);
  if (gone.length > 0 && added.length === 0) {
    return say('findings.change.without', { question, answer: valueInWords(id, gone) });
  }
  return gone.length === 0 && added.length > 0
    ? say('findings.change.also', { question, answer: valueInWords(id, added) })
    : say('findings.change.answer', { question, answer: valueInWords(id, value) });
}

/** The places speak for themselves in the lists of findings; here they need a name. */
function nameOf(id: QuestionId): string {
  if (id === 'painZones') return say('findings.change.places');
  return id === 'painZoneMain' ? say('findings.change.mainPlace') : factLabel(id);
}

/** Nothing where one of the two is no list of marks. */
function movedMarks(value: AnswerChange['value'], given: AnswerChange['value'] | undefined) {
  if (typeof value !== 'object' || typeof given !== 'object') return { added: [], gone: [] };
  return {
    added: value.filter((mark) => !given.includes(mark)),
    gone: given.filter((mark) => !value.includes(mark)),
  };
}
