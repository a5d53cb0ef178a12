import type { blankIntakeMessages as english } from '../../en/handout/blank-intake.ts';
import type { Translated } from '../../translation.ts';

/** The intake on paper, to fill in by hand. ICU messages. */
export const blankIntakeMessages: Translated<typeof english> = {};
