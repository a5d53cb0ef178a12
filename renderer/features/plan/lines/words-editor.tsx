import { useEffect, useEffectEvent, useState } from 'react';
import { say } from '#renderer/ui/words.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import { setWording } from '../choices.ts';
import { usePlan } from '../plan-context.ts';
import styles from '../plan.module.css';

const MOST_LETTERS = 300;
const PAUSE_MS = 500;

interface Props {
  readonly item: PlanItem;
  readonly name: string;
  readonly proposal: string;
  readonly onDone: () => void;
}

/** The clinician's words for the paper, saved while they are typed: no way out of the field loses them. */
export function WordsEditor({ item, name, proposal, onDone }: Props) {
  const { change } = usePlan();
  const [text, setText] = useState(item.wording ?? proposal);
  const save = useEffectEvent((typed: string) =>
    change((now) => setWording(now, item.id, typed.trim() === proposal.trim() ? '' : typed)),
  );
  useEffect(() => {
    const timer = setTimeout(() => save(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const saveLast = useEffectEvent(() => save(text));
  useEffect(() => () => saveLast(), []);
  return (
    <div className={styles['editor']}>
      <label>
        <span className="visually-hidden">{say('plan.words', { name })}</span>
        <textarea
          value={text}
          maxLength={MOST_LETTERS}
          rows={2}
          // The field was asked for with a key or a click on these very words.
          autoFocus
          onChange={(event) => setText(event.target.value.replaceAll('\n', ' '))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            onDone();
          }}
        />
      </label>
      <p>
        {say('plan.wordsHint', { left: MOST_LETTERS - text.length })}
        <button type="button" onClick={onDone}>
          {say('plan.wordsDone')}
        </button>
      </p>
    </div>
  );
}
