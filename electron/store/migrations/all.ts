import { first } from './0001-first.ts';
import { users } from './0002-users.ts';
import { sounds } from './0003-sounds.ts';
import { signatures } from './0004-signatures.ts';
import { directory } from './0005-directory.ts';
import { audit } from './0006-audit.ts';
import { followUps } from './0007-follow-ups.ts';
import { personLanguage } from './0008-person-language.ts';
import { nameOrder } from './0009-name-order.ts';

/** In order, each run once and never edited after it has shipped; the schema version is their number. */
export const migrations: readonly string[] = [
  first,
  users,
  sounds,
  signatures,
  directory,
  audit,
  followUps,
  personLanguage,
  nameOrder,
];
