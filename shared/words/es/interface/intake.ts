import type { intakeMessages as english } from '../../en/interface/intake.ts';
import type { Translated } from '../../translation.ts';

/** ICU messages of the intake part of the interface. */
export const intakeMessages: Translated<typeof english> = {};
