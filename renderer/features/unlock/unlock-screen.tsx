import { useState, type ReactNode } from 'react';
import type { UnlockChoice } from '#shared/contract/users.ts';
import { CreateVault } from './create-vault.tsx';
import { Recover } from './recover.tsx';
import { Unlock } from './unlock.tsx';
import { Welcome } from './welcome.tsx';

interface Props {
  readonly state: 'missing' | 'locked';
  readonly choices: readonly UnlockChoice[];
  readonly isKeyKept: boolean;
  /** The way out of a vault that cannot be read. */
  readonly rescue: ReactNode;
  /** The choice of the language. */
  readonly language: ReactNode;
  readonly onOpen: () => void;
}

/** First run, unlocking, and the way in when the passphrase is lost. */
export function UnlockScreen({ state, choices, isKeyKept, rescue, language, onOpen }: Props) {
  const [isRecovering, setRecovering] = useState(false);
  return (
    <Welcome language={language}>
      {state === 'missing' ? (
        <CreateVault onOpen={onOpen} />
      ) : isRecovering ? (
        <Recover choices={choices} onOpen={onOpen} onBack={() => setRecovering(false)} />
      ) : (
        <Unlock
          choices={choices}
          isKeyKept={isKeyKept}
          rescue={rescue}
          onOpen={onOpen}
          onLost={() => setRecovering(true)}
        />
      )}
    </Welcome>
  );
}
