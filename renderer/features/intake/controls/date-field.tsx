import { useState } from 'react';
import type { DateQuestion } from '#shared/intake/question.ts';
import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { formatBirthDate } from '#renderer/ui/dates.ts';
import { say } from '#renderer/ui/words.ts';
import { useAnswer, useFormParts } from '../answer-form.ts';
import { questionOf } from '../control.ts';
import { isSurprising, parseDate } from '../typed-date.ts';
import { TypedField, unknownAfter } from './typed-field.tsx';

/** A typed date, day first; said back with the month in letters. */
export function DateField({ id }: { readonly id: QuestionId }) {
  const { surprising } = questionOf(id) as DateQuestion;
  const { unfinished, today } = useFormParts();
  const { value, change } = useAnswer(id);
  const [text, setText] = useState(() => unfinished.get(id) ?? shown(value));
  const [isLeft, setLeft] = useState(true);
  const date = parseDate(text, today);
  const isInvalid = isLeft && date === undefined && text.trim() !== '';
  const type = (next: string) => {
    setText(next);
    setLeft(false);
    const parsed = parseDate(next, today);
    if (parsed === undefined && next.trim() !== '') unfinished.set(id, next);
    else unfinished.delete(id);
    change(parsed);
  };
  const leave = () => {
    setLeft(true);
    if (date !== undefined) setText(formatBirthDate(date));
  };
  const surprise = isLeft && date !== undefined && isSurprising(date, surprising, today);
  return (
    <TypedField
      id={id}
      text={value === NOT_KNOWN ? '' : text}
      onText={type}
      onBlur={leave}
      width="date"
      placeholder={say('intake.date.example')}
      isUnknown={value === NOT_KNOWN}
      onUnknown={() => {
        setText('');
        unfinished.delete(id);
        change(unknownAfter(value === NOT_KNOWN));
      }}
      isInvalid={isInvalid}
      remark={isInvalid ? say('intake.date.invalid') : surprise ? say(`intake.date.${surprising}`) : null}
    />
  );
}

const shown = (value: unknown): string =>
  typeof value === 'string' && value !== NOT_KNOWN ? formatBirthDate(value) : '';
