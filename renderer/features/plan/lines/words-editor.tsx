import { useId, useState } from 'react';
import { say, screenLanguage } from '#renderer/ui/words.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import { setWording, wordingIn } from '#shared/plan/wording.ts';
import { usePlan } from '../plan-context.ts';
import styles from './lines.module.css';

const MOST_LETTERS = 300;

interface Props {
  readonly item: PlanItem;
  readonly name: string;
  readonly onDone: () => void;
}

/** The clinician's words for the paper, saved with every letter: no way out of the field loses them. */
export function WordsEditor({ item, name, onDone }: Props) {
  const { change, runner, source } = usePlan();
  const proposal = runner.catalogue.interventions[item.id].plain;
  const own = source.words.interventions[item.id].plain;
  const [text, setText] = useState(wordingIn(item, runner.language) ?? proposal);
  const hintId = useId();
  const type = (typed: string): void => {
    const wording = typed.replaceAll('\n', ' ');
    setText(wording);
    change(
      (now) => setWording(now, item.id, runner.language, wording.trim() === proposal.trim() ? '' : wording),
      `words ${item.id}`,
    );
  };
  return (
    <div className={styles['editor']}>
      {runner.language === screenLanguage ? null : <p>{own}</p>}
      <textarea
        aria-label={say('plan.words', { name })}
        aria-describedby={hintId}
        lang={runner.language}
        value={text}
        maxLength={MOST_LETTERS}
        rows={2}
        // The field was asked for with a key or a click on these very words.
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          onDone();
        }}
      />
      <p>
        <span id={hintId}>{say('plan.wordsHint', { left: MOST_LETTERS - text.length })}</span>
        <button type="button" onClick={onDone}>
          {say('plan.wordsDone')}
        </button>
      </p>
    </div>
  );
}
