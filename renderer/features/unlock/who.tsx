import type { UnlockChoice } from '#shared/contract/users.ts';
import { Chips } from '../../ui/chips.tsx';
import { say } from '../../ui/words.ts';
import styles from './unlock.module.css';

interface Props {
  readonly choices: readonly UnlockChoice[];
  readonly userId: string | undefined;
  readonly onChoose: (userId: string) => void;
}

/** Which user stands at the door, by initials; nothing to choose where there is one only. */
export function Who({ choices, userId, onChoose }: Props) {
  if (choices.length < 2) return null;
  return (
    <div className={styles['who']}>
      <Chips
        label={say('users.unlock.who')}
        size="large"
        value={userId}
        onChange={onChoose}
        chips={choices.map(({ userId: value, initials, role }) => ({
          value,
          label: say('users.unlock.choice', { initials, role }),
        }))}
      />
    </div>
  );
}
