import type { optionWords as english } from '../en/options.ts';
import type { Translated } from '../translation.ts';

/** Every option in words. An option means the same in every question, so it is worded once. */
export const optionWords: Translated<typeof english> = {};
