import { useCallback, useEffect, useRef } from 'react';
import { DraftHold } from './draft-hold.ts';
import type { DraftSession } from './draft-session.ts';

/** Keeps the draft for this window while it is on the screen. Returns the way to take it over from another one. */
export function useDraftHold(session: DraftSession | undefined): () => void {
  const hold = useRef<DraftHold>(undefined);
  useEffect(() => {
    if (session === undefined) return;
    const held = new DraftHold(session.view().draft.id, {
      won: () => void session.takeBack().catch(() => undefined),
      lost: () => session.giveAway(),
    });
    hold.current = held;
    return () => held.release();
  }, [session]);
  return useCallback(() => hold.current?.takeOver(), []);
}
