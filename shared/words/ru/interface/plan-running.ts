import type { planRunningMessages as english } from '../../en/interface/plan-running.ts';
import type { Translated } from '../../translation.ts';

/** The plan screen: the dated running plan, the race, and what was removed. */
export const planRunningMessages: Translated<typeof english> = {};
