import { zodResolver } from '@hookform/resolvers/zod';
import { createContext, useContext, useMemo } from 'react';
import { useController, useForm, type Control, type Resolver } from 'react-hook-form';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { answersSchema } from '#shared/intake/answers-schema.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';
import { mainZoneAfter } from './many.ts';

export type AnswerValue = string | number | boolean | readonly string[];
/** The form by question id. The table, through its schema, says what each value may be. */
export type AnswerForm = Record<string, AnswerValue | undefined>;

interface FormParts {
  readonly control: Control<AnswerForm>;
  readonly answer: (id: QuestionId, value: AnswerValue | undefined) => void;
  readonly answers: () => Answers;
  readonly today: string;
  /** Text that is not an answer yet; it outlives a change of section. */
  readonly unfinished: Map<QuestionId, string>;
}
const FormContext = createContext<FormParts | undefined>(undefined);
export const FormProvider = FormContext.Provider;

/** The form of a draft: holds the values, checks them by the question table, hands each change to the session. */
export function useAnswerForm(session: DraftSession, today: string): FormParts {
  const { control, setValue } = useForm<AnswerForm>({
    defaultValues: { ...session.view().draft.answers },
    resolver: zodResolver(answersSchema as never) as unknown as Resolver<AnswerForm>,
  });
  return useMemo(() => {
    const unfinished = new Map<QuestionId, string>();
    const put = (id: QuestionId, value: AnswerValue | undefined) => {
      setValue(id, value, { shouldDirty: true });
      if (value !== undefined) unfinished.delete(id);
      session.answer(id, value as Answers[typeof id]);
    };
    const answers = () => session.view().draft.answers;
    const answer = (id: QuestionId, value: AnswerValue | undefined) => {
      if (answers()[id] === value) return;
      put(id, value);
      if (id !== 'painZones') return;
      const { painZones, painZoneMain } = answers();
      const main = mainZoneAfter(painZones, painZoneMain);
      if (main !== painZoneMain) put('painZoneMain', main);
    };
    return { control, answer, answers, today, unfinished };
  }, [control, session, setValue, today]);
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
    value: field.value,
    change: (value: AnswerValue | undefined) => answer(id, value),
  };
}
