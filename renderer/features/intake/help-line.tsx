import { useEffect, useState } from 'react';
import { questionAt, rowAround } from './focus.ts';
import { helpOf } from './words.ts';
import styles from './help-line.module.css';

/**
 * How to answer the question in hand, always in the same place, so that no row moves. Screen readers have it
 * with the question itself.
 */
export function HelpLine() {
  const [help, setHelp] = useState<string | undefined>(undefined);
  useEffect(() => {
    const show = (event: Event) => {
      const row = event.target === null ? null : rowAround(event.target);
      if (row !== null) setHelp(helpOf(questionAt(row)));
    };
    document.addEventListener('focusin', show);
    document.addEventListener('pointerover', show);
    return () => {
      document.removeEventListener('focusin', show);
      document.removeEventListener('pointerover', show);
    };
  }, []);
  return (
    <span className={styles['help']} aria-hidden="true">
      {help}
    </span>
  );
}
