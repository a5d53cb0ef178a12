import type { cautionWords as english } from '../../en/knowledge/cautions.ts';
import type { Translated } from '../../translation.ts';

/** What the runner reads beside an item that needs care. */
export const cautionWords: Translated<typeof english> = {};
