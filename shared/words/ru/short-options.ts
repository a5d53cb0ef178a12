import type { shortOptionWords as english } from '../en/short-options.ts';
import type { Translated } from '../translation.ts';

/** Options in fewer words, where their question stands beside them. Elsewhere the whole words are said. */
export const shortOptionWords: Translated<typeof english> = {};
