import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { api } from '../client/client.ts';
import { damage, useDamage } from '../client/damage.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { say } from '../ui/words.ts';
import alone from './app.module.css';

const Rescue = lazy(async () => ({
  default: (await import('../features/backups/rescue.tsx')).Rescue,
}));
const LOOK_MS = 10_000;

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
  const { data } = useQuery(
    api.backups.state.queryOptions({ input: {}, enabled: !isSample, refetchInterval: LOOK_MS }),
  );
  const isDamaged = !isSample && (isMet || data?.failure === 'VAULT_DAMAGED');
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
