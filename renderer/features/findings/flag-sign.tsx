import type { Urgency } from '#shared/knowledge/types.ts';
import styles from './flag-sign.module.css';

const OCTAGON = 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2Z';
const TRIANGLE = 'M8 2l6.5 12h-13Z';
const DIAMOND = 'M8 1.5 14.5 8 8 14.5 1.5 8Z';
const TICK = 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M5 8.2l2.2 2.2L11.2 6';

const SHAPES = {
  emergency: OCTAGON,
  'same-day': OCTAGON,
  'within-week': TRIANGLE,
  routine: TRIANGLE,
  block: DIAMOND,
  caution: DIAMOND,
  open: DIAMOND,
  checked: TICK,
} as const satisfies Record<Urgency | 'open' | 'checked', string>;

/** The shape of a finding about safety: nothing rests on colour alone, and a word stands beside it. */
export function FlagSign({ kind }: { readonly kind: keyof typeof SHAPES }) {
  return (
    <svg viewBox="0 0 16 16" className={`${styles['sign']} ${styles[kind]}`} aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
