import type { safetyMessages as english } from '../../en/handout/safety.ts';
import type { Translated } from '../../translation.ts';

/** When to get help, and the sheets that replace the plan. ICU messages. */
export const safetyMessages: Translated<typeof english> = {};
