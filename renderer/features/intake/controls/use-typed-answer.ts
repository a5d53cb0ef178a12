import { useState } from 'react';
import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { useAnswer, useFormParts, type AnswerValue } from '../answer-form.ts';

interface Format {
  /** The answer that a text stands for; undefined while it stands for none. */
  readonly read: (text: string) => AnswerValue | undefined;
  readonly show: (value: AnswerValue) => string;
}

/**
 * An answer that is typed. While one types the field keeps the very text; once it is left it says the answer back.
 * Text that is no answer yet stays, also through a change of section.
 */
export function useTypedAnswer(id: QuestionId, { read, show }: Format) {
  const { unfinished, session } = useFormParts();
  const { value, change } = useAnswer(id);
  const isGiven = value !== undefined && value !== NOT_KNOWN;
  const [typed, setTyped] = useState({
    text: unfinished.get(id) ?? '',
    value,
    seen: value,
    isBeingTyped: false,
  });
  // An undo or another window changed the answer: the text follows it.
  if (value !== typed.seen) {
    setTyped(
      value === typed.value
        ? { ...typed, seen: value }
        : { text: '', value, seen: value, isBeingTyped: false },
    );
  }
  const type = (text: string): void => {
    const next = read(text);
    if (next === undefined && text.trim() !== '') unfinished.set(id, text);
    else unfinished.delete(id);
    setTyped({ ...typed, text, value: next, isBeingTyped: true });
    change(next, 'typed');
  };
  const leave = (): void => {
    setTyped({ ...typed, isBeingTyped: false });
    session.endTyping();
  };
  /** "Not known", or, said again, an open question. */
  const toggleUnknown = (): void => {
    unfinished.delete(id);
    setTyped({ ...typed, text: '', isBeingTyped: false });
    change(value === NOT_KNOWN ? undefined : NOT_KNOWN);
  };
  return {
    value,
    text: isGiven && !typed.isBeingTyped ? show(value) : typed.text,
    isBeingTyped: typed.isBeingTyped,
    isUnknown: value === NOT_KNOWN,
    type,
    leave,
    toggleUnknown,
  };
}
