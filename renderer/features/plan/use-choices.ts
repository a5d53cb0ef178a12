import { useRef } from 'react';
import type { Choices } from '#shared/plan/types.ts';
import type { DraftSession } from '#renderer/client/draft-session.ts';

/** Changes the choices as they stand now, not as they stood when the screen was drawn. */
export type Change = (step: (choices: Choices) => Choices) => void;

/** The clinician's choices, and the way back through what was chosen on this screen. */
export function useChoices(session: DraftSession): { change: Change; undo: () => boolean } {
  const past = useRef<Choices[]>([]);
  const now = (): Choices => session.view().draft.choices;
  return {
    change: (step) => {
      const before = now();
      const after = step(before);
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      past.current.push(before);
      session.choose(after);
    },
    undo: () => {
      const before = past.current.pop();
      if (before !== undefined) session.choose(before);
      return before !== undefined;
    },
  };
}
