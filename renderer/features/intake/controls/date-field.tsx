import type { DateQuestion } from '#shared/intake/question.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { formatDayAndYear } from '#renderer/ui/dates.ts';
import { parseDate } from '#renderer/ui/parse-date.ts';
import { say, screenLanguage } from '#renderer/ui/words.ts';
import { useFormParts } from '../answer-form.ts';
import { questionOf } from '../control.ts';
import { distanceFrom, isSurprising, type Distance } from '../typed-date.ts';
import type { Remark } from './remark.tsx';
import { TypedField } from './typed-field.tsx';
import { useTypedAnswer } from './use-typed-answer.ts';
import styles from './typed-field.module.css';

/** A typed date; said back with weekday and month in letters, and how far away it is. */
export function DateField({ id }: { readonly id: QuestionId }) {
  const { surprising } = questionOf(id) as DateQuestion;
  const { today, confirmed } = useFormParts();
  const field = useTypedAnswer(id, {
    read: (text) => parseDate(text, today, screenLanguage),
    show: (value) => formatDayAndYear(String(value)),
  });
  const date = typeof field.value === 'string' && !field.isUnknown ? field.value : undefined;
  const isAsked = date !== undefined && isSurprising(date, surprising, today) && confirmed.get(id) !== date;
  const remark: Remark | undefined =
    date === undefined && field.text.trim() !== ''
      ? { kind: 'wrong', short: say('intake.wrong'), sentence: say('intake.date.invalid') }
      : isAsked
        ? {
            kind: 'unusual',
            short: say('intake.unusual'),
            sentence: say(`intake.date.${surprising}`),
            onConfirm: () => {
              confirmed.set(id, date);
              field.leave();
            },
          }
        : undefined;
  return (
    <TypedField
      id={id}
      text={field.text}
      onText={field.type}
      onLeave={field.leave}
      width="date"
      placeholder={say('intake.date.example')}
      isUnknown={field.isUnknown}
      onUnknown={field.toggleUnknown}
      isBeingTyped={field.isBeingTyped}
      remark={remark}
      after={
        date === undefined ? null : (
          <span className={styles['unit']}>{inWords(distanceFrom(today, date))}</span>
        )
      }
    />
  );
}

const inWords = ({ direction, count, unit }: Distance): string =>
  say(`intake.date.${direction}`, { count, unit });
