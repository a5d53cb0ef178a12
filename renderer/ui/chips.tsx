import type { KeyboardEvent } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Language } from '#shared/words/languages.ts';
import styles from './chips.module.css';

export interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
  /** What the label is written in, where that is not the language of the screen. */
  readonly language?: Language;
}
interface Props<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly chips: readonly Chip<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly size?: 'normal' | 'large';
}

/** One of a few choices, side by side; arrows move, the chosen one wears the tint, the edge and more weight. */
export function Chips<Value extends string>({
  label,
  chips,
  value,
  onChange,
  size = 'normal',
  ...props
}: Props<Value>) {
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      value={value ?? null}
      onChange={(next) => onChange(next as Value)}
      className={styles['group'] ?? ''}
      {...(props.onKeyDown !== undefined && { onKeyDown: props.onKeyDown as never })}
    >
      {chips.map((chip) => (
        <Radio key={chip.value} value={chip.value} className={`${styles['chip']} ${styles[size]}`}>
          <span lang={chip.language}>{chip.label}</span>
          {chip.count === undefined ? null : <span className={styles['count']}>{chip.count}</span>}
        </Radio>
      ))}
    </RadioGroup>
  );
}
