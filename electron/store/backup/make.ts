import { copyFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import { checkIntegrity, openDatabase, type Connection } from '../database.ts';
import { asFailure } from '../failures.ts';
import { flushFolder } from '../write-file.ts';
import { UNFINISHED, removeLeftovers } from './leftovers.ts';
import {
  backupFiles,
  flushFile,
  sha256OfFile,
  writeManifest,
  type BackupManifest,
  type StoredBackup,
} from './manifest.ts';

/** Where a vault keeps its backups, and what their manifests say that the database does not know. */
export interface BackupPlace {
  readonly folder: string;
  /** The key slots of the vault: a backup carries those that open it. */
  readonly slots: string;
  readonly application: string;
  readonly knowledgeVersion: string;
}
export interface BackupOptions extends BackupPlace {
  readonly key: Buffer;
  readonly now: Date;
  readonly reason: BackupManifest['reason'];
  /** Told once the copy is written, and only its proof is left. */
  readonly onCopied?: () => void;
}

/** Tables whose row counts must be the same in the copy. */
const COUNTED = ['people', 'assessments', 'draft_events', 'handouts'] as const;

/**
 * Copies the database, still encrypted, with VACUUM INTO; opens the copy, checks it and counts its rows. It gets its
 * name last, when its key slots and its manifest stand there: a kill leaves a whole backup or none. A copy that cannot
 * be verified is thrown away. Throws a `Failure`.
 */
export function backUp(connection: Connection, options: BackupOptions): StoredBackup {
  const { key, folder, now } = options;
  const schema = connection.pragma('user_version', { simple: true }) as number;
  const id = freeId(folder, now, schema);
  const draft = join(folder, `${UNFINISHED}${id}.db`);
  const files = backupFiles(folder, id);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    removeLeftovers(folder);
    const span = copyInto(draft, connection);
    options.onCopied?.();
    const counts = verifyCopy(draft, key, span);
    flushFile(draft);
    const manifest: BackupManifest = {
      version: 1,
      createdAt: now.toISOString(),
      reason: options.reason,
      application: options.application,
      schema,
      knowledgeVersion: options.knowledgeVersion,
      bytes: statSync(draft).size,
      sha256: sha256OfFile(draft),
      counts,
    };
    copyFileSync(options.slots, files.slots);
    flushFile(files.slots);
    writeManifest(files.manifest, manifest);
    renameSync(draft, files.database);
    flushFolder(folder);
    return { id, ...manifest };
  } catch (error) {
    removeLeftovers(folder);
    throw asFailure(error);
  }
}

/** Opens a backup with its key, reads every page, and holds it against its manifest. Throws VAULT_DAMAGED. */
export function proveBackup(folder: string, { id, sha256, schema, counts }: StoredBackup, key: Buffer): void {
  const { database } = backupFiles(folder, id);
  if (sha256OfFile(database) !== sha256) throw new Failure('VAULT_DAMAGED', 'backup changed');
  const copy = openDatabase(database, key, { readonly: true });
  try {
    checkIntegrity(copy);
    const found = {
      schema: copy.pragma('user_version', { simple: true }),
      counts: countsOf(rowCounts(copy)),
    };
    if (JSON.stringify(found) !== JSON.stringify({ schema, counts })) {
      throw new Failure('VAULT_DAMAGED', 'backup differs');
    }
  } finally {
    copy.close();
  }
}

/** What stood in the database when a copy of it began, and when it ended: others may write to it meanwhile. */
interface Span {
  readonly before: Content;
  readonly after: Content;
}
interface Content {
  readonly schema: number;
  readonly rows: RowCounts;
}
const contentOf = (connection: Connection): Content =>
  connection.transaction(() => ({
    schema: connection.pragma('user_version', { simple: true }) as number,
    rows: rowCounts(connection),
  }))();

/** The copy is the database at one moment between two looks at it. */
function copyInto(draft: string, connection: Connection): Span {
  const before = contentOf(connection);
  connection.prepare('VACUUM INTO ?').run(draft);
  return { before, after: contentOf(connection) };
}

function verifyCopy(path: string, key: Buffer, { before, after }: Span): BackupManifest['counts'] {
  const copy = openDatabase(path, key, { readonly: true });
  try {
    checkIntegrity(copy);
    const { schema, rows } = contentOf(copy);
    const isOfItsTime = COUNTED.every((table) =>
      isBetween(rows[table], before.rows[table], after.rows[table]),
    );
    if (schema !== before.schema || !isOfItsTime) throw new Failure('VAULT_DAMAGED', 'backup differs');
    return countsOf(rows);
  } finally {
    copy.close();
  }
}

const isBetween = (count = -1, one = -1, other = -1): boolean =>
  count >= Math.min(one, other) && count <= Math.max(one, other);

/** No backup ever takes the place of another: within one millisecond the later one moves on. */
function freeId(folder: string, now: Date, schema: number): string {
  for (let time = now.getTime(); ; time += 1) {
    const id = `${new Date(time).toISOString().replaceAll(/[:.]/g, '-')}-v${schema}`;
    if (!existsSync(backupFiles(folder, id).database)) return id;
  }
}

type RowCounts = Readonly<Partial<Record<(typeof COUNTED)[number], number>>>;

/** Rows of each counted table; a schema older than a table has none. */
function rowCounts(connection: Connection): RowCounts {
  const exists = connection.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`);
  return Object.fromEntries(
    COUNTED.filter((table) => exists.get(table) !== undefined).map((table) => [
      table,
      connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number,
    ]),
  );
}

const countsOf = ({ people = 0, assessments = 0, handouts = 0 }: RowCounts): BackupManifest['counts'] => ({
  people,
  assessments,
  handouts,
});
