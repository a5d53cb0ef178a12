import { say } from '#renderer/ui/words.ts';
import type { Truth } from '#shared/logic/condition.ts';
import styles from './rules.module.css';

const NAMES = { true: 'holds', false: 'fails', unknown: 'open' } as const;
const SHAPES = {
  holds: 'M2.5 6.5 5 9l4.5-6',
  fails: 'M3 3l6 6M9 3 3 9',
  open: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9',
} as const;

/** A tick, a cross or a dashed ring, each with its word for a screen reader. */
export function TruthSign({ truth }: { readonly truth: Truth }) {
  const name = NAMES[`${truth}`];
  return (
    <>
      <svg viewBox="0 0 12 12" className={`${styles['sign']} ${styles[name]}`} aria-hidden="true">
        <path d={SHAPES[name]} />
      </svg>
      <span className="visually-hidden">{say(`findings.truth.${name}`)} </span>
    </>
  );
}
