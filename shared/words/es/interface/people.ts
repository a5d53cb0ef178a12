import type { peopleMessages as english } from '../../en/interface/people.ts';
import type { Translated } from '../../translation.ts';

/** The list of people. */
export const peopleMessages: Translated<typeof english> = {};
