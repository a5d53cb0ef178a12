import type { ReactNode } from 'react';
import styles from './waiting.module.css';

const LINES = [62, 84, 71, 90, 55, 78] as const;

/** What stands in the place of something that is on its way: nothing for a moment, then grey lines in its stead. */
export const Waiting = ({ children }: { readonly children: ReactNode }) => (
  <div role="status" className={styles['waiting']}>
    <span className="visually-hidden">{children}</span>
    {LINES.map((width) => (
      <i key={width} aria-hidden="true" style={{ inlineSize: `${width}%` }} />
    ))}
  </div>
);
