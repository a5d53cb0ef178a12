import { useRef, useState } from 'react';
import { toggled } from '#shared/intake/many-of.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { say } from '#renderer/ui/words.ts';
import { useAnswer } from '../answer-form.ts';
import { questionOf } from '../control.ts';
import { presentationOf } from '../presentation.ts';
import { optionLabel } from '../words.ts';
import { DisclosureButton } from './disclosure-button.tsx';
import { useBoxKeys } from './use-box-keys.ts';
import styles from './toggles.module.css';

/** Any of several, as tick boxes: arrows move, Space ticks, a letter goes to the option that begins with it. */
export function Toggles({ id }: { readonly id: QuestionId }) {
  const { value, change } = useAnswer(id);
  const [isOpened, setOpened] = useState(false);
  const list = useRef<HTMLSpanElement>(null);
  const question = questionOf(id);
  const { first, columns = 3 } = presentationOf(id);
  const all = question.kind === 'many-of' ? question.options : [];
  const marked = Array.isArray(value) ? (value as readonly string[]) : [];
  // Of those that are folded away the ticked ones are in sight, after the others: nothing that stood there moves.
  const others = first === undefined ? [] : all.filter((option) => !first.includes(option));
  const hidden = isOpened ? [] : others.filter((option) => !marked.includes(option));
  const shown = [...(first ?? all), ...others.filter((option) => !hidden.includes(option))];
  const onKeyDown = useBoxKeys(list, shown, hidden, () => setOpened(true));
  const firstStop = shown.find((option) => marked.includes(option)) ?? shown[0];
  return (
    <span
      ref={list}
      className={styles['list']}
      data-columns={columns}
      onKeyDown={onKeyDown}
      role="presentation"
    >
      {shown.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            tabIndex={option === firstStop ? 0 : -1}
            checked={marked.includes(option)}
            onChange={() => change(toggled(marked, option))}
          />
          {optionLabel(option)}
        </label>
      ))}
      {hidden.length === 0 ? null : (
        <DisclosureButton onOpen={() => setOpened(true)}>
          {say('intake.more', { count: hidden.length })}
        </DisclosureButton>
      )}
    </span>
  );
}
