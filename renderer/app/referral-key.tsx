import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo } from 'react';
import type { DraftSession } from '../client/draft-session.ts';
import { copyLetter } from '../client/copy-letter.ts';
import { describeError } from '../client/errors.ts';
import { useDraftView } from '../client/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands.ts';
import { say } from '../ui/words.ts';
import styles from './visit-page.module.css';

interface Props {
  readonly session: DraftSession;
  /** A coach sends on what a doctor examines: to them the letter is offered by a button too. */
  readonly isOffered: boolean;
}

/** Alt+R copies the referral letter, from the questions as from the plan, with all that is saved so far. */
export function ReferralKey({ session, isOffered }: Props) {
  const { revision } = useDraftView(session).draft;
  const copy = useMutation({
    mutationFn: async () => {
      await session.settled();
      const { draft } = session.view();
      await copyLetter(draft.id, 'referral');
      return draft.revision;
    },
  });
  const { mutate, isPending } = copy;
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const isKey = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isKey || event.code !== 'KeyR') return;
    event.preventDefault();
    if (!event.repeat && !isPending) mutate();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useCommands(
    useMemo(
      () => [
        {
          id: 'referral',
          label: say('shell.referral'),
          note: say('shell.find.command'),
          run: () => mutate(),
        },
      ],
      [mutate],
    ),
  );
  return (
    <>
      <span role="status" className={styles['referral']}>
        {copy.data === revision ? say('shell.referral.copied') : ''}
        {copy.error === null ? '' : describeError(copy.error).title}
      </span>
      {isOffered ? (
        <Button shortcut="Alt R" isDisabled={isPending} onPress={() => mutate()}>
          {say('shell.referral')}
        </Button>
      ) : null}
    </>
  );
}
