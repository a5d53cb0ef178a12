import type { usersMessages as english } from '../../en/interface/users.ts';
import type { Translated } from '../../translation.ts';

/** Users of a vault, their roles and their secrets. */
export const usersMessages: Translated<typeof english> = {};
