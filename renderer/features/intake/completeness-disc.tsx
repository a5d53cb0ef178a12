import type { Completeness } from './sections.ts';
import styles from './completeness-disc.module.css';

/** Ring, half disc, disc: nothing, something, everything. Words stand beside it. */
export function CompletenessDisc({ state }: { readonly state: Completeness['state'] }) {
  return (
    <svg viewBox="0 0 12 12" className={styles['disc']} aria-hidden="true">
      <circle cx="6" cy="6" r="5" className={styles[state]} />
      {state === 'begun' ? <path d="M6 1a5 5 0 0 1 0 10Z" className={styles['half']} /> : null}
    </svg>
  );
}
