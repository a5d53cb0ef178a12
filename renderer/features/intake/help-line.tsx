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
    const showFor = (target: EventTarget | null) => {
      const row = target === null ? null : rowAround(target);
      if (row !== null) setHelp(helpOf(questionAt(row)));
    };
    const show = (event: Event) => showFor(event.target);
    showFor(document.activeElement);
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
