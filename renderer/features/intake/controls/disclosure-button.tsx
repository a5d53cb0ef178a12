import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './disclosure-button.module.css';

interface Props {
  readonly children: ReactNode;
  readonly onOpen: () => void;
}

/** "5 more": what it names opens in place. */
export const DisclosureButton = ({ children, onOpen }: Props) => (
  <button type="button" className={styles['button']} aria-expanded={false} onClick={onOpen}>
    <ChevronDown size={14} aria-hidden="true" />
    {children}
  </button>
);
