import { useEffect, useState } from 'react';
import { questionAt, rowAround } from './focus.ts';
import { helpOf, questionLabel, shortLabel } from './words.ts';
import styles from './help-line.module.css';

interface Help {
  readonly question: string;
  readonly help: string;
}
const NOTHING: Help = { question: '', help: '' };

/**
 * The question in hand in full words and how to answer it, always in the same place, so that no row moves.
 * Screen readers have it with the question itself.
 */
export function HelpLine() {
  const [{ question, help }, setHelp] = useState<Help>(NOTHING);
  useEffect(() => {
    const showFor = ({ target }: { readonly target: EventTarget | null }) => {
      const row = target === null ? null : rowAround(target);
      if (row !== null) setHelp(helpFor(row));
    };
    showFor({ target: document.activeElement });
    document.addEventListener('focusin', showFor);
    document.addEventListener('pointerover', showFor);
    return () => {
      document.removeEventListener('focusin', showFor);
      document.removeEventListener('pointerover', showFor);
    };
  }, []);
  return (
    <p className={styles['help']} aria-hidden="true">
      {question === '' ? null : <span className={styles['question']}>{question} </span>}
      {help}
    </p>
  );
}

function helpFor(row: HTMLElement): Help {
  const id = questionAt(row);
  if (id === undefined) return NOTHING;
  const question = questionLabel(id) === shortLabel(id) ? '' : questionLabel(id);
  return { question, help: helpOf(id) ?? '' };
}
