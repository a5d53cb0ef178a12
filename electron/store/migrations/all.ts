import { first } from './0001-first.ts';
import { users } from './0002-users.ts';
import { sounds } from './0003-sounds.ts';

/** In order, each run once and never edited after it has shipped; the schema version is their number. */
export const migrations: readonly string[] = [first, users, sounds];
