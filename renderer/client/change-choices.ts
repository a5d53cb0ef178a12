import type { DraftSession } from './draft-session.ts';
import type { Choices } from '#shared/plan/types.ts';

/**
 * Changes the choices as they stand now, not as they stood when the screen was drawn. `typedIn` joins what is
 * typed into one field to one act.
 */
export type Change = (step: (choices: Choices) => Choices, typedIn?: string) => void;

/** Changes the clinician's choices in a draft; what changes nothing is no act to be undone. */
export const changeIn =
  (session: DraftSession): Change =>
  (step, typedIn) => {
    const before = session.view().draft.choices;
    const choices = step(before);
    if (JSON.stringify(choices) !== JSON.stringify(before)) {
      session.change([{ kind: 'choices', choices }], typedIn);
    }
  };
