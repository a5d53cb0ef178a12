import type { ReactNode } from 'react';
import css from './key-cap.module.css';

/** A key as it is printed on the keyboard. */
export const KeyCap = ({ children }: { readonly children: ReactNode }) => (
  <kbd className={css['key']}>{children}</kbd>
);
