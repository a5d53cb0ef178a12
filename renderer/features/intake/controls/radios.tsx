import { useState, type KeyboardEvent } from 'react';
import { readingArrow } from '#renderer/ui/reading-arrow.ts';
import { say } from '#renderer/ui/words.ts';
import { DisclosureButton } from './disclosure-button.tsx';
import styles from './radios.module.css';
import unknown from './unknown.module.css';

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  /** Unknown looks unknown: a dashed edge, and in sight only where it is wanted or chosen. */
  readonly isUnknown?: boolean;
}
interface Props {
  readonly name: string;
  readonly options: readonly RadioOption[];
  /** How many of the options stand in sight; the others open in place. */
  readonly inSight?: number | undefined;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

const FORTH: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown']);

/** One of several, as chips. The browser's own radios: arrows move and choose, Tab goes on. */
export function Radios({ name, options, inSight = options.length, value, onChange }: Props) {
  const [isOpened, setOpened] = useState(false);
  // Of those that are folded away the chosen one is in sight.
  const hidden = isOpened
    ? []
    : options.slice(inSight).filter((option) => option.isUnknown !== true && option.value !== value);
  const shown = options.filter((option) => !hidden.includes(option));
  const goOn = (event: KeyboardEvent): void => {
    const here = options.findIndex((option) => option.value === (event.target as HTMLInputElement).value);
    const next = options[here + 1];
    if (next === undefined || !hidden.includes(next) || !FORTH.has(readingArrow(event.key))) return;
    // From the last one in sight the arrow leads on to those that are folded away.
    event.preventDefault();
    setOpened(true);
    onChange(next.value);
  };
  return (
    <span className={styles['chips']} onKeyDown={goOn} role="presentation">
      {shown.map((option) => (
        <Chip
          key={option.value}
          name={name}
          option={option}
          isChosen={value === option.value}
          onChoose={() => onChange(option.value)}
        />
      ))}
      {hidden.length === 0 ? null : (
        <DisclosureButton onOpen={() => setOpened(true)}>
          {say('intake.more', { count: hidden.length })}
        </DisclosureButton>
      )}
    </span>
  );
}

interface ChipProps {
  readonly name: string;
  readonly option: RadioOption;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Chip({ name, option: { value, label, isUnknown = false }, isChosen, onChoose }: ChipProps) {
  return (
    <label
      className={`${styles['chip']} ${isUnknown ? unknown['unknown'] : ''}`}
      title={isUnknown ? label : undefined}
    >
      <input
        type="radio"
        name={name}
        value={value}
        checked={isChosen}
        aria-label={isUnknown ? label : undefined}
        onChange={onChoose}
      />
      {isUnknown && !isChosen ? '?' : label}
    </label>
  );
}
