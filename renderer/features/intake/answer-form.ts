import { zodResolver } from '@hookform/resolvers/zod';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { useController, useForm, type Control, type Resolver } from 'react-hook-form';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { answerChange } from '#renderer/client/shown-draft.ts';
import { answersSchema } from '#shared/intake/answers-schema.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';
import { mainZoneAfter } from './many.ts';

export type AnswerValue = string | number | boolean | readonly string[];
/**
 * The form by question id. The table, through its schema, says what each value may be. What was cleared is null: for
 * undefined a form shows what stood there at first.
 */
export type AnswerForm = Record<string, AnswerValue | null | undefined>;

export interface FormParts {
  readonly control: Control<AnswerForm>;
  readonly session: DraftSession;
  /** Gives or clears an answer. What is `typed` into a field in one go is undone in one go. */
  readonly answer: (id: QuestionId, value: AnswerValue | undefined, how?: 'typed') => void;
  readonly today: string;
  /** Text that is not an answer yet; it outlives a change of section. */
  readonly unfinished: Map<QuestionId, string>;
  /** Surprising values that were found right: nobody is asked twice. */
  readonly confirmed: Map<string, string>;
}
const FormContext = createContext<FormParts | undefined>(undefined);
export const FormProvider = FormContext.Provider;

/** The form of a draft: holds the values, checks them by the question table, hands each change to the session. */
export function useAnswerForm(session: DraftSession, today: string): FormParts {
  const [initial] = useState<Readonly<AnswerForm>>(() => session.view().draft.answers);
  const { control, setValue } = useForm<AnswerForm>({
    defaultValues: { ...initial },
    resolver: zodResolver(answersSchema as never) as unknown as Resolver<AnswerForm>,
  });
  useEffect(() => {
    // One way: what changes the draft, be it a key, a sweep or an undo, changes the form.
    let last = initial;
    const follow = () => {
      const answers: Readonly<AnswerForm> = session.view().draft.answers;
      for (const id of new Set([...Object.keys(last), ...Object.keys(answers)])) {
        if (answers[id] !== last[id]) setValue(id, answers[id] ?? null, { shouldDirty: true });
      }
      last = answers;
    };
    follow();
    return session.subscribe(follow);
  }, [initial, session, setValue]);
  return useMemo(() => {
    const { answers } = session.view().draft;
    const given = Object.entries(answers).map(([id, value]) => [id as QuestionId, String(value)] as const);
    return {
      control,
      session,
      today,
      unfinished: new Map(),
      confirmed: new Map(given),
      answer: (id, value, how) => giveAnswer(session, id, value, how),
    };
  }, [control, session, today]);
}

/** Gives an answer, with what follows from it: the only marked zone is the main one. */
function giveAnswer(
  session: DraftSession,
  id: QuestionId,
  value: AnswerValue | undefined,
  how?: 'typed',
): void {
  const { answers } = session.view().draft;
  if (answers[id] === value) return;
  const changes = [answerChange(id, value as Answers[typeof id])];
  if (id === 'painZones') {
    const main = mainZoneAfter(value as Answers['painZones'], answers.painZoneMain);
    if (main !== answers.painZoneMain) changes.push(answerChange('painZoneMain', main));
  }
  session.change(changes, how === 'typed' ? id : undefined);
}

export function useFormParts(): FormParts {
  const parts = useContext(FormContext);
  if (parts === undefined) throw new Error('a question stands outside the form');
  return parts;
}

/** The answer to one question and how to change it. Only its own changes render again. */
export function useAnswer(id: QuestionId) {
  const { control, answer } = useFormParts();
  const { field } = useController({ control, name: id });
  return {
    value: field.value ?? undefined,
    change: (value: AnswerValue | undefined, how?: 'typed') => answer(id, value, how),
  };
}
