import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { openAndGo, rowAround } from '../focus.ts';
import styles from './disclosure-button.module.css';

interface Props {
  readonly children: ReactNode;
  readonly onOpen: () => void;
}

/** "5 more": what it names opens in place, and has the focus. */
export const DisclosureButton = ({ children, onOpen }: Props) => (
  <button
    type="button"
    className={styles['button']}
    aria-expanded={false}
    onClick={({ currentTarget }) => openAndGo(rowAround(currentTarget), onOpen)}
  >
    <ChevronDown size={14} aria-hidden="true" />
    {children}
  </button>
);
