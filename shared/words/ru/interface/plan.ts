import type { planMessages as english } from '../../en/interface/plan.ts';
import type { Translated } from '../../translation.ts';

/** The plan screen: its lines. */
export const planMessages: Translated<typeof english> = {};
