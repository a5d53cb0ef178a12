import { Button as AriaButton } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { say } from '#renderer/ui/words.ts';
import type { Choices } from '#shared/plan/types.ts';
import { usePlan } from '../plan-context.ts';
import styles from './changes.module.css';
import { differencesOf } from './differences.ts';

/** What differs from the proposal, each with its way back; quiet until there is something. */
export function ChangesList() {
  const view = usePlan();
  const differences = differencesOf(view);
  const count = differences.length;
  const takeBack = (step: (now: Choices) => Choices): void => {
    view.change(step);
    // With the last change its list and the button that opened it are gone.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.querySelector('main')?.focus();
    });
  };
  if (count === 0) {
    return view.isReadOnly ? null : <span className={styles['note']}>{say('plan.yourWords')}</span>;
  }
  const takeAllBack = (now: Choices): Choices =>
    differences.reduce((left, difference) => difference.takeBack(left), now);
  return (
    <Popover
      title={say('plan.changes.title')}
      trigger={<AriaButton className={styles['open'] ?? ''}>{say('plan.changes', { count })}</AriaButton>}
    >
      <ul className={styles['list']}>
        {differences.map(({ key, what, change, takeBack: step }) => (
          <li key={key}>
            <p>
              <b>{what}</b> {change}
            </p>
            {view.isReadOnly ? null : (
              <Button kind="link" onPress={() => takeBack(step)}>
                {say('plan.changes.back')}
                <span className="visually-hidden">: {what}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {view.isReadOnly ? null : (
        <Button onPress={() => takeBack(takeAllBack)}>{say('plan.changes.all')}</Button>
      )}
    </Popover>
  );
}
