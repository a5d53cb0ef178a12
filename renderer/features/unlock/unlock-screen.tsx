import { useState } from 'react';
import { CreateVault } from './create-vault.tsx';
import { Recover } from './recover.tsx';
import { Unlock } from './unlock.tsx';
import { Welcome } from './welcome.tsx';

interface Props {
  readonly state: 'missing' | 'locked';
  readonly onOpen: () => void;
}

/** First run, unlocking, and the way in when the passphrase is lost. */
export function UnlockScreen({ state, onOpen }: Props) {
  const [isRecovering, setRecovering] = useState(false);
  return (
    <Welcome>
      {state === 'missing' ? (
        <CreateVault onOpen={onOpen} />
      ) : isRecovering ? (
        <Recover onOpen={onOpen} onBack={() => setRecovering(false)} />
      ) : (
        <Unlock onOpen={onOpen} onLost={() => setRecovering(true)} />
      )}
    </Welcome>
  );
}
