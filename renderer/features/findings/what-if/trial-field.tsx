import { unitName } from '#shared/words/measure-in-words.ts';
import { useState } from 'react';
import { CheckboxGroup } from 'react-aria-components';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Chips } from '#renderer/ui/chips.tsx';
import { formatDayAndYear, todayIso } from '#renderer/ui/dates.ts';
import { parseDate } from '#renderer/ui/parse-date.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { catalogue, say, screenLanguage } from '#renderer/ui/words.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { answerSchema } from '#shared/intake/answers-schema.ts';
import type { AskedQuestion } from '#shared/intake/question.ts';
import { NOT_KNOWN, questions, type QuestionId } from '#shared/intake/questions.ts';
import { toggled } from '#shared/intake/many-of.ts';
import styles from './what-if.module.css';

export type TrialValue = string | number | boolean | readonly string[];

interface Props {
  readonly question: QuestionId;
  readonly value: TrialValue | undefined;
  readonly onTry: (value: TrialValue | undefined) => void;
}

const HIGHEST_SCORE = 10;
const nameOf = (option: string): string =>
  (catalogue.options as Readonly<Record<string, string>>)[option] ?? option;

/** An answer to be tried out. "Not known" is one of them. */
export function TrialField({ question: id, value, onTry }: Props) {
  const question = questions[id] as AskedQuestion;
  const { label } = catalogue.questions[id];
  if (question.kind === 'many-of') {
    return (
      <>
        <h3>{label}</h3>
        <Several label={label} options={question.options} value={value} onTry={onTry} />
      </>
    );
  }
  const choices = choicesOf(question);
  // A field bears its label itself.
  if (choices === undefined)
    return <Typed key={id} question={id} label={label} value={value} onTry={onTry} />;
  const notKnown = { key: NOT_KNOWN, label: say('whatIf.notKnown'), value: NOT_KNOWN };
  const all = [...choices, notKnown];
  return (
    <>
      <h3>{label}</h3>
      <Chips
        label={label}
        chips={all.map(({ key, label: text }) => ({ value: key, label: text }))}
        value={all.find((choice) => choice.value === value)?.key}
        onChange={(key) => onTry(all.find((choice) => choice.key === key)?.value)}
      />
    </>
  );
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly value: TrialValue;
}

/** Few enough answers to show all of them; none where one types. */
function choicesOf(question: AskedQuestion): readonly Choice[] | undefined {
  switch (question.kind) {
    case 'yes-no':
      return [
        { key: 'yes', label: say('intake.yes'), value: true },
        { key: 'no', label: say('intake.no'), value: false },
      ];
    case 'one-of':
      return question.options.map((option) => ({
        key: option,
        label: nameOf(option),
        value: option,
      }));
    case 'integer':
      if (question.unit !== '0–10') return undefined;
      return Array.from({ length: HIGHEST_SCORE + 1 }, (_, score) => ({
        key: `${score}`,
        label: `${score}`,
        value: score,
      }));
    default:
      return undefined;
  }
}

interface SeveralProps extends Pick<Props, 'value' | 'onTry'> {
  readonly label: string;
  readonly options: readonly string[];
}

function Several({ label, options, value, onTry }: SeveralProps) {
  const marked = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <CheckboxGroup aria-label={label} value={[...marked]} className={styles['several'] ?? ''}>
      {options.map((option) => (
        <Checkbox key={option} value={option} onChange={() => onTry(toggled(marked, option) ?? NOT_KNOWN)}>
          {nameOf(option)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

interface TypedProps extends Props {
  readonly label: string;
}

/** A number or a date; what is no answer is not tried. */
function Typed({ question: id, label, value, onTry }: TypedProps) {
  const question = questions[id] as AskedQuestion;
  const [text, setText] = useState(textOf(question, value));
  const unit = unitName(id, catalogue);
  const read = (typed: string): TrialValue | undefined =>
    question.kind === 'date' ? parseDate(typed, todayIso(), screenLanguage) : numberIn(typed);
  const isAnswer = (typed: string): boolean => answerSchema(id).safeParse(read(typed)).success;
  return (
    <TextField
      label={unit === '' ? label : say('whatIf.withUnit', { label, unit })}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onTry(isAnswer(typed) ? read(typed) : undefined);
      }}
      error={text.trim() === '' || isAnswer(text) ? undefined : say('whatIf.noAnswer')}
    />
  );
}

const numberIn = (typed: string): number | undefined =>
  /^\s*[+-]?\d+(?:[.,]\d+)?\s*$/.test(typed) ? Number(typed.replace(',', '.')) : undefined;

/** What stands in the field at first: a number as one types it, a date in words. */
function textOf({ kind }: AskedQuestion, value: TrialValue | undefined): string {
  if (typeof value === 'number') return formatsOf(screenLanguage).typed(value);
  if (typeof value !== 'string' || value === NOT_KNOWN) return '';
  return kind === 'date' ? formatDayAndYear(value) : value;
}
