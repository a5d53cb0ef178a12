import { hashKey } from '@tanstack/react-query';
import type { AnswerSource, Draft, DraftChange, SentSource } from '#shared/contract/schemas.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';

/** A draft on the screen. Who said "no to all" and when is the host's to say: it comes with the next load. */
export interface ShownDraft extends Omit<Draft, 'sources'> {
  readonly sources: { readonly [Id in QuestionId]?: SentSource & Partial<AnswerSource> };
}

/** The change that gives an answer, or clears it. */
export const answerChange = <Id extends QuestionId>(
  question: Id,
  value: Answers[Id] | undefined,
): DraftChange => ({
  kind: 'answer',
  question,
  ...(value !== undefined && { value: value as Extract<DraftChange, { kind: 'answer' }>['value'] }),
});

/** The draft after one more change. */
export function withChange(draft: ShownDraft, change: DraftChange): ShownDraft {
  if (change.kind === 'choices') return { ...draft, choices: change.choices };
  const { [change.question]: _answer, ...otherAnswers } = draft.answers;
  const { [change.question]: _source, ...otherSources } = draft.sources;
  const { [change.question]: _giver, ...handedOver } = draft.handedOver;
  const { question, value, source } = change;
  return {
    ...draft,
    handedOver,
    answers: value === undefined ? otherAnswers : { ...otherAnswers, [question]: value },
    sources: source === undefined ? otherSources : { ...otherSources, [question]: source },
  };
}

/** What a draft says, whatever the order of its keys. */
export const contentOf = ({ answers, choices }: ShownDraft): string => hashKey([answers, choices]);

/** Whether this window may change the draft: it is closed, or another window holds it. */
export type Access = 'write' | 'elsewhere' | 'finalised';

export function accessTo({ status }: ShownDraft, isElsewhere: boolean): Access {
  if (status === 'finalised') return 'finalised';
  return isElsewhere ? 'elsewhere' : 'write';
}
