import { useEffect, useEffectEvent, useState } from 'react';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import type { DraftChange } from '#shared/contract/schemas.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { isUndoOfScreen } from '#renderer/ui/own-undo.ts';
import { say } from '#renderer/ui/words.ts';
import { shortLabel } from './words.ts';

/**
 * Ctrl+Z takes the last act of the whole draft back, with Shift it is done again; the focus goes to the question,
 * wherever it stands. A text that is no answer, as a reason or a search, keeps the key. Returns what was done in a
 * sentence.
 */
export function useUndoKeys(session: DraftSession, jump: (question: QuestionId) => void): string {
  const [sentence, setSentence] = useState('');
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (!isUndoOfScreen(event)) return;
    event.preventDefault();
    const changes = event.shiftKey ? session.redo() : session.undo();
    const question = changes === undefined ? undefined : questionOf(changes);
    if (question !== undefined) jump(question);
    const name = question === undefined ? say('intake.undo.choices') : shortLabel(question);
    if (changes === undefined) setSentence(say('intake.undo.nothing'));
    else setSentence(say(event.shiftKey ? 'intake.undo.redone' : 'intake.undo.undone', { name }));
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return sentence;
}

function questionOf(changes: readonly DraftChange[]): QuestionId | undefined {
  // The main zone follows from the marked ones, which are what one did.
  const asked = changes.flatMap((change) => (change.kind === 'answer' ? [change.question] : []));
  return asked.find((id) => id !== 'painZoneMain') ?? asked[0];
}
