import { lazy, Suspense, useState, type ReactNode } from 'react';
import { damage, useDamage } from '../client/damage.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { say } from '../ui/words.ts';
import alone from './app.module.css';
import { useBackupState } from './use-backup-state.ts';

const Rescue = lazy(async () => ({
  default: (await import('../features/backups/rescue.tsx')).Rescue,
}));

interface Props {
  readonly isSample: boolean;
  /** Another vault stands in the place of this one. */
  readonly onRestored: () => void;
  readonly children: ReactNode;
}

/** The way out as soon as a page of the open vault cannot be read, whoever noticed: a call, the backup or the check. */
export function DamagedVault({ isSample, onRestored, children }: Props) {
  const isMet = useDamage();
  const [isPassedBy, passBy] = useState(false);
  const state = useBackupState(isSample);
  const isDamaged = !isSample && (isMet || state?.failure === 'VAULT_DAMAGED');
  if (!isDamaged || isPassedBy) return children;
  return (
    <main className={alone['alone']}>
      <Message sign="filled" title={say('backups.damaged')}>
        <p>{say('backups.damaged.text')}</p>
      </Message>
      <Suspense fallback={null}>
        <Rescue
          onRestored={() => {
            damage.mended();
            onRestored();
          }}
        />
      </Suspense>
      <Button kind="quiet" onPress={() => passBy(true)}>
        {say('backups.damaged.look')}
      </Button>
    </main>
  );
}
