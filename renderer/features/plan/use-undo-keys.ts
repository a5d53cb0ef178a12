import { useEffect, useEffectEvent } from 'react';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { letterOf } from '#renderer/ui/key-letter.ts';
import { hasOwnUndo } from '#renderer/ui/own-undo.ts';
import { say } from '#renderer/ui/words.ts';

/** Ctrl+Z takes the last act back, with Shift it is done again; inside a text that is being typed both are the text's. */
export function useUndoKeys(session: DraftSession, announce: (sentence: string) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const isUndoKey = (event.ctrlKey || event.metaKey) && !event.altKey && letterOf(event) === 'z';
    if (!isUndoKey || event.defaultPrevented || hasOwnUndo()) return;
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
