import { useEffect, useEffectEvent } from 'react';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { isUndoOfScreen } from '#renderer/ui/own-undo.ts';
import { say } from '#renderer/ui/words.ts';

/** Ctrl+Z takes the last act back, with Shift it is done again; inside a text that is being typed both are the text's. */
export function useUndoKeys(session: DraftSession, announce: (sentence: string) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (!isUndoOfScreen(event)) return;
    event.preventDefault();
    const changes = event.shiftKey ? session.redo() : session.undo();
    if (changes === undefined) announce(say(event.shiftKey ? 'plan.nothingToRedo' : 'plan.nothingToUndo'));
    else announce(say(event.shiftKey ? 'plan.redone' : 'plan.undone'));
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
