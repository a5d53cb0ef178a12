import { useRef, type KeyboardEvent } from 'react';
import { toggled } from '#shared/intake/many-of.ts';
import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { say } from '#renderer/ui/words.ts';
import { useAnswer } from '../answer-form.ts';
import { questionOf } from '../control.ts';
import { optionLabel } from '../words.ts';
import styles from './toggles.module.css';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Options up to this many characters stand in narrow columns. */
const LONGEST_SHORT = 19;

/** Any of several, as tick boxes: arrows move, Space ticks, a letter goes to the option that begins with it. */
export function Toggles({ id }: { readonly id: QuestionId }) {
  const { value, change } = useAnswer(id);
  const list = useRef<HTMLSpanElement>(null);
  const question = questionOf(id);
  if (question.kind !== 'many-of') return null;
  const marked = Array.isArray(value) ? (value as readonly string[]) : [];
  const options = [...question.options, NOT_KNOWN];
  const moveFocus = (event: KeyboardEvent) => {
    const boxes = [...(list.current?.querySelectorAll('input') ?? [])];
    const here = boxes.indexOf(event.target as HTMLInputElement);
    const step = STEPS[event.key];
    const target =
      step === undefined
        ? boxes.findIndex((_, place) => optionLabel(options[place] ?? '').startsWith(event.key))
        : (here + step + boxes.length) % boxes.length;
    if (step !== undefined) event.preventDefault();
    boxes[target]?.focus();
  };
  const isShort = question.options.every((option) => optionLabel(option).length <= LONGEST_SHORT);
  const firstStop = options.find((option) => marked.includes(option)) ?? options[0];
  return (
    <span
      ref={list}
      className={styles['list']}
      data-width={isShort ? 'short' : 'long'}
      onKeyDown={moveFocus}
      role="presentation"
    >
      {options.map((option) => (
        <label key={option} className={option === NOT_KNOWN ? styles['unknown'] : undefined}>
          <input
            type="checkbox"
            tabIndex={option === firstStop ? 0 : -1}
            checked={option === NOT_KNOWN ? value === NOT_KNOWN : marked.includes(option)}
            onChange={() =>
              change(
                option !== NOT_KNOWN ? toggled(marked, option) : value === NOT_KNOWN ? undefined : NOT_KNOWN,
              )
            }
          />
          {option === NOT_KNOWN ? say('intake.notKnown') : optionLabel(option)}
        </label>
      ))}
    </span>
  );
}
