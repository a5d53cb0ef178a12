import type { flagOnlyWords as english } from '../../en/knowledge/flag-only-conditions.ts';
import type { Translated } from '../../translation.ts';

/** Conditions that are never ranked, in words. */
export const flagOnlyWords: Translated<typeof english> = {};
