import { useState } from 'react';
import type { TextQuestion } from '#shared/intake/question.ts';
import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { useAnswer } from '../answer-form.ts';
import { questionOf } from '../control.ts';
import { TypedField, unknownAfter } from './typed-field.tsx';

/** A short line of text, cut at the longest that the question takes. */
export function TextLine({ id }: { readonly id: QuestionId }) {
  const { maximumLength } = questionOf(id) as TextQuestion;
  const { value, change } = useAnswer(id);
  const isUnknown = value === NOT_KNOWN;
  const [text, setText] = useState(typeof value === 'string' && !isUnknown ? value : '');
  return (
    <TypedField
      id={id}
      text={text}
      onText={(next) => {
        const kept = next.slice(0, maximumLength);
        setText(kept);
        change(kept.trim() === '' ? undefined : kept.trim());
      }}
      width="text"
      isUnknown={isUnknown}
      onUnknown={() => {
        setText('');
        change(unknownAfter(isUnknown));
      }}
    />
  );
}
