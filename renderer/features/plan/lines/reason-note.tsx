import { useState } from 'react';
import type { PlanItem } from '#shared/plan/types.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/words.ts';
import { setReason, switchItem } from '../choices.ts';
import { usePlan } from '../plan-context.ts';
import styles from '../plan.module.css';

const SHORTEST_REASON = 3;

/** Shown where the switch alone is not enough: what a flag put there, and what waits for a doctor. */
export function ReasonNote({ item, name }: { readonly item: PlanItem; readonly name: string }) {
  const { change, choices, isSettled, role } = usePlan();
  const [text, setText] = useState('');
  const choice = choices.items?.[item.id];
  if (!isSettled) return null;
  if (!item.selected && choice?.kept === true)
    return <p className={styles['why']}>{say('plan.reason.waits')}</p>;
  if (!item.selected || choice?.removed !== true) return null;
  const commit = (): void => {
    if (text.trim().length >= SHORTEST_REASON) change((now) => setReason(now, item.id, text));
  };
  return (
    <div className={styles['changed']} role="alert">
      <p>{say(role === 'doctor' ? 'plan.reason.text' : 'plan.reason.coach')}</p>
      {role === 'doctor' ? (
        <input
          aria-label={say('plan.reason.label', { name })}
          value={text}
          maxLength={300}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      ) : null}
      <Button kind="link" onPress={() => change((now) => switchItem(now, item.id, true))}>
        {say('plan.reason.stay')}
      </Button>
    </div>
  );
}
