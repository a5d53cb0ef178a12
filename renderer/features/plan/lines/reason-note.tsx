import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/words.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import { setReason, switchItem } from '../choices/items.ts';
import { usePlan } from '../plan-context.ts';
import { useTyped } from '../use-typed.ts';
import styles from './lines.module.css';

const SHORTEST_REASON = 3;

/** Shown where the switch alone is not enough: what a flag put there, and what waits for a doctor. */
export function ReasonNote({ item, name }: { readonly item: PlanItem; readonly name: string }) {
  const { change, choices, isSettled, role } = usePlan();
  const typed = useTyped('', (text) => {
    const isReason = text.trim().length >= SHORTEST_REASON;
    if (isReason) change((now) => setReason(now, item.id, text));
    return isReason;
  });
  const choice = choices.items?.[item.id];
  if (!isSettled) return null;
  const isKept = choice?.kept === true || choice?.added === true;
  if (!item.selected && isKept) return <p className={styles['own']}>{say('plan.reason.waits')}</p>;
  if (!item.selected || choice?.removed !== true) return null;
  return (
    <div className={styles['changed']} role="alert">
      <p>{say(role === 'doctor' ? 'plan.reason.text' : 'plan.reason.coach')}</p>
      {role === 'doctor' ? (
        <input
          aria-label={say('plan.reason.label', { name })}
          aria-invalid={typed.isRefused}
          data-typed={typed.isTyped}
          value={typed.value}
          maxLength={300}
          onChange={(event) => typed.show(event.target.value)}
          onBlur={typed.finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter') typed.finish();
          }}
        />
      ) : null}
      <Button kind="link" onPress={() => change((now) => switchItem(now, item.id, true))}>
        {say('plan.reason.stay')}
      </Button>
    </div>
  );
}
