import type { conditionWords as english } from '../../en/knowledge/conditions.ts';
import type { Translated } from '../../translation.ts';

/** Every ranked condition in words. */
export const conditionWords: Translated<typeof english> = {};
