import type { planEditMessages as english } from '../../en/interface/plan-edits.ts';
import type { Translated } from '../../translation.ts';

/** The plan screen: why a line stands there, what can be added, all exercises at once, what was changed. */
export const planEditMessages: Translated<typeof english> = {};
