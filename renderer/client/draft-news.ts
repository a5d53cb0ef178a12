import { useEffect } from 'react';
import { api, queryClient } from './client.ts';
import type { DraftSession } from './draft-session.ts';

const CHANNEL = 'genu-drafts';

/** Tells the other windows that a draft was written to or signed; nothing of what it says. */
export function tellOfDraft(id: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(id);
  channel.close();
}

/** While another window writes to the draft, this one reads along: findings of a while ago would be false safety. */
export function useDraftNews(session: DraftSession | undefined): void {
  useEffect(() => {
    if (session === undefined) return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data: id }: MessageEvent<unknown>) => {
      const { access, draft } = session.view();
      if (id !== draft.id || access !== 'elsewhere') return;
      session
        .reload()
        .then(() =>
          Promise.all([
            queryClient.invalidateQueries({ queryKey: api.assessments.key() }),
            queryClient.invalidateQueries({ queryKey: api.plan.key() }),
          ]),
        )
        // Whoever cannot be asked now is asked when the draft is taken over.
        .catch(() => undefined);
    });
    return () => channel.close();
  }, [session]);
}
