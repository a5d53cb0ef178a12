import { useState } from 'react';
import { Chips } from '../../ui/chips.tsx';
import { say, screenLanguage } from '../../ui/words.ts';
import styles from './beside.module.css';
import type { Options } from './use-sheet.ts';

/** Whether the runner's words are shown beside the clinician's, and whether they have been for this sheet. */
export interface BesideView {
  /** The two read another language. */
  readonly isOffered: boolean;
  readonly isShown: boolean;
  readonly isSeen: boolean;
  readonly toggle: () => void;
}

/** The pages as they are printed, or what they say in both languages. */
export function useBeside(options: Options | undefined): BesideView {
  const [isWanted, setWanted] = useState(false);
  const [seen, setSeen] = useState<string>();
  const isOffered = options?.audience === 'runner' && options.language !== screenLanguage;
  const pair = `${options?.language ?? ''} ${screenLanguage}`;
  return {
    isOffered,
    isShown: isOffered && isWanted,
    isSeen: isOffered && (seen === pair || isWanted),
    toggle: () => {
      if (!isOffered) return;
      setWanted(!isWanted);
      setSeen(pair);
    },
  };
}

/** Above the sheet where the two read another language. */
export function ViewChoice({ beside }: { readonly beside: BesideView }) {
  if (!beside.isOffered) return null;
  return (
    <div className={styles['view']}>
      <Chips
        label={say('handout.view')}
        value={beside.isShown ? 'beside' : 'pages'}
        onChange={beside.toggle}
        chips={[
          { value: 'pages', label: say('handout.view.pages') },
          { value: 'beside', label: say('handout.view.beside') },
        ]}
      />
    </div>
  );
}
