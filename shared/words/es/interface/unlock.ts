import type { unlockMessages as english } from '../../en/interface/unlock.ts';
import type { Translated } from '../../translation.ts';

/** First run, unlocking and recovery. */
export const unlockMessages: Translated<typeof english> = {};
