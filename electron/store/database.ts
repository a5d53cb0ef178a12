import Database from 'better-sqlite3';
import { Failure } from '#shared/contract/failure.ts';
import { asFailure, translated } from './failures.ts';
import { NAME_ORDERS, nameKey } from './name-order.ts';
import { soundKey } from './sound-key.ts';

export type Connection = Database.Database;

/** "GENU" in ASCII: tells our files from other databases, and binds the key slots to them. */
export const APPLICATION_ID = 0x47_45_4e_55;

export interface OpenOptions {
  readonly create?: boolean;
  readonly readonly?: boolean;
}

/**
 * Opens the encrypted database with its raw 32-byte key. The cipher is named before the key and the key before
 * anything else, or SQLite would read pages it cannot decrypt. Throws a `Failure`.
 */
export function openDatabase(path: string, key: Buffer, options: OpenOptions = {}): Connection {
  let connection: Connection | undefined;
  try {
    connection = new Database(path, {
      fileMustExist: options.create !== true,
      readonly: options.readonly === true,
      timeout: 2000,
    });
    connection.pragma(`cipher='sqlcipher'`);
    connection.pragma('legacy=4');
    // The "raw:" form: 32 bare bytes would be taken for a passphrase. As a buffer it never becomes SQL text.
    const rawKey = Buffer.from(`raw:${key.toString('hex')}`);
    connection.key(rawKey);
    rawKey.fill(0);
    connection.pragma('temp_store=MEMORY');
    // 64 MiB of decrypted pages: every miss costs a decryption, and a list of 100,000 people fits.
    connection.pragma('cache_size=-65536');
    connection.pragma('foreign_keys=ON');
    connection.pragma('trusted_schema=OFF');
    connection.function('sound_key', { deterministic: true }, (name) => soundKey(String(name)));
    for (const order of NAME_ORDERS) {
      connection.function(`${order}_key`, { deterministic: true }, (name) => nameKey(String(name), order));
    }
    if (options.readonly !== true) {
      connection.pragma('journal_mode=WAL');
      connection.pragma('synchronous=FULL');
      connection.pragma('checkpoint_fullfsync=ON');
    }
    // A wrong key or a damaged file shows at the first read.
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return connection;
  } catch (error) {
    connection?.close();
    throw asFailure(error);
  }
}

/** Reads every page, without holding the indexes against their tables: quicker than all of `checkIntegrity`. */
export function checkPages(connection: Connection): void {
  const verdict: unknown = translated(() => connection.pragma('quick_check', { simple: true }));
  if (verdict !== 'ok') throw new Failure('VAULT_DAMAGED', 'pages');
}

/** Throws VAULT_DAMAGED when a page is unreadable or a row points nowhere. */
export function checkIntegrity(connection: Connection): void {
  const verdict: unknown = connection.pragma('integrity_check', { simple: true });
  const orphans = connection.pragma('foreign_key_check');
  if (verdict !== 'ok' || !Array.isArray(orphans) || orphans.length > 0) {
    throw new Failure('VAULT_DAMAGED', 'integrity');
  }
}
