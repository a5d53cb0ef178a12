import { Failure } from '#shared/contract/failure.ts';
import { backUp, type BackupPlace } from './backup/make.ts';
import { APPLICATION_ID, type Connection } from './database.ts';
import { translated } from './failures.ts';
import { migrations as allMigrations } from './migrations/all.ts';

interface MigrateOptions {
  readonly key: Buffer;
  readonly backups: BackupPlace;
  readonly now: Date;
  /** Only tests bring their own. */
  readonly migrations?: readonly string[];
}

export const schemaVersion = (connection: Connection): number =>
  connection.pragma('user_version', { simple: true }) as number;

/**
 * Brings the schema up to date, each migration in one transaction. Before the first one that touches existing
 * data a verified backup is made. Throws VAULT_FROM_FUTURE, having changed nothing, when a newer Genu wrote it.
 */
export function migrate(connection: Connection, options: MigrateOptions): void {
  const { migrations = allMigrations } = options;
  const from = schemaVersion(connection);
  if (from > migrations.length) throw new Failure('VAULT_FROM_FUTURE', `schema ${from}`);
  if (from === migrations.length) return;
  if (from > 0) {
    const { key, now, backups } = options;
    backUp(connection, { ...backups, key, now, reason: 'before-migration' });
  }
  for (const [index, sql] of migrations.entries()) {
    if (index < from) continue;
    translated(() =>
      connection
        .transaction(() => {
          connection.exec(sql);
          connection.pragma(`application_id=${APPLICATION_ID}`);
          connection.pragma(`user_version=${index + 1}`);
        })
        .immediate(),
    );
  }
}
