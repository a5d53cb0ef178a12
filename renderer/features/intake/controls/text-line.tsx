import type { TextQuestion } from '#shared/intake/question.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { questionOf } from '../control.ts';
import { TypedField } from './typed-field.tsx';
import { useTypedAnswer } from './use-typed-answer.ts';

/** A short line of text, cut at the longest that the question takes. */
export function TextLine({ id }: { readonly id: QuestionId }) {
  const { maximumLength } = questionOf(id) as TextQuestion;
  const field = useTypedAnswer(id, {
    read: (text) => (text.trim() === '' ? undefined : text.trim()),
    show: String,
  });
  return (
    <TypedField
      id={id}
      text={field.text}
      onText={(text) => field.type(text.slice(0, maximumLength))}
      onLeave={field.leave}
      width="text"
      isUnknown={field.isUnknown}
      onUnknown={field.toggleUnknown}
      isBeingTyped={field.isBeingTyped}
    />
  );
}
