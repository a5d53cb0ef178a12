import type { backupsMessages as english } from '../../en/interface/backups.ts';
import type { Translated } from '../../translation.ts';

/** Backups, restoring, and the way out of a damaged vault. */
export const backupsMessages: Translated<typeof english> = {};
