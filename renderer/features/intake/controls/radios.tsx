import styles from './radios.module.css';

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  /** Unknown looks unknown: a dashed edge. */
  readonly isUnknown?: boolean;
}
interface Props {
  readonly name: string;
  readonly options: readonly RadioOption[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of several, as chips. The browser's own radios: arrows move and choose, Tab goes on. */
export function Radios({ name, options, value, onChange }: Props) {
  return (
    <span className={styles['chips']}>
      {options.map((option) => (
        <label
          key={option.value}
          data-unknown={option.isUnknown === true ? '' : undefined}
          className={`${styles['chip']} ${option.isUnknown === true ? styles['unknown'] : ''}`}
        >
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </span>
  );
}
