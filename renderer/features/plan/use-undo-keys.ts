import { useEffect, useEffectEvent } from 'react';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { isUndoOfScreen } from '#renderer/ui/own-undo.ts';
import { say } from '#renderer/ui/words.ts';
import { namesOfChanges } from './changes/undone.ts';
import type { PlanView } from './plan-context.ts';

/**
 * Ctrl+Z takes the last act back, with Shift it is done again; inside a text that is being typed both are the text's.
 * It may be out of sight, or an answer of the intake: its name is said.
 */
export function useUndoKeys(session: DraftSession, view: PlanView | undefined): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (view === undefined || !isUndoOfScreen(event)) return;
    event.preventDefault();
    const changes = event.shiftKey ? session.redo() : session.undo();
    if (changes === undefined) {
      view.announce(say(event.shiftKey ? 'plan.nothingToRedo' : 'plan.nothingToUndo'));
      return;
    }
    const name = namesOfChanges(view, changes);
    view.announce(say(event.shiftKey ? 'intake.undo.redone' : 'intake.undo.undone', { name }));
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
