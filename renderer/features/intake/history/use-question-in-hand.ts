import { useEffect, useState } from 'react';
import type { QuestionId } from '#shared/intake/questions.ts';
import { questionAt, rowAround } from '../focus.ts';

/** The question that has the focus, or had it last. */
export function useQuestionInHand(): QuestionId | undefined {
  const [question, setQuestion] = useState<QuestionId>();
  useEffect(() => {
    const follow = ({ target }: { readonly target: EventTarget | null }): void => {
      const row = target === null ? null : rowAround(target);
      if (row !== null) setQuestion(questionAt(row));
    };
    follow({ target: document.activeElement });
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  return question;
}
