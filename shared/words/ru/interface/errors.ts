import type { errorsMessages as english } from '../../en/interface/errors.ts';
import type { Translated } from '../../translation.ts';

/** Every failure in words: what happened, then what is safe and what to do next. */
export const errorsMessages: Translated<typeof english> = {};
