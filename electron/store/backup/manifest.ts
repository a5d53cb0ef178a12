import { closeSync, fsyncSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../hash.ts';
import { writeFileWhole } from '../write-file.ts';

export const BACKUP_REASONS = [
  'daily',
  'manual',
  'before-migration',
  'before-restore',
  'before-rekey',
] as const;

/** What stands beside a backup in clear: when and why it was made and how much it holds, never whose records. */
const manifestSchema = z.strictObject({
  version: z.literal(1),
  createdAt: z.iso.datetime(),
  reason: z.enum(BACKUP_REASONS),
  /** Version of the application that made it. */
  application: z.string(),
  schema: z.int().min(0),
  knowledgeVersion: z.string(),
  bytes: z.int().min(1),
  /** Hex SHA-256 of the encrypted file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  counts: z.strictObject({ people: z.int(), assessments: z.int(), handouts: z.int() }),
});
export type BackupManifest = z.infer<typeof manifestSchema>;
/** The checksum tells a damaged manifest; those of the first Genu have none. It protects nothing. */
const fileSchema = manifestSchema.extend({ checksum: z.string().optional() });

/** The files of one backup: the encrypted database, the key slots that open it, and its manifest. */
export interface BackupFiles {
  /** Also its name in lists: when it was made and the version of its schema. */
  readonly id: string;
  readonly database: string;
  readonly slots: string;
  readonly manifest: string;
}

const ID = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-v\d+$/;
export const isBackupId = (text: string): boolean => ID.test(text);

export const backupFiles = (folder: string, id: string): BackupFiles => ({
  id,
  database: join(folder, `${id}.db`),
  slots: join(folder, `${id}.keyslots.json`),
  manifest: join(folder, `${id}.json`),
});

export interface StoredBackup extends BackupManifest {
  readonly id: string;
}

/** Every backup of a folder whose manifest can be read, the newest first; none where there is no folder. */
export function listBackups(folder: string): readonly StoredBackup[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.db') && isBackupId(name.slice(0, -3)))
    .map((name) => name.slice(0, -3))
    .sort()
    .toReversed()
    .flatMap((id) => {
      const manifest = readManifest(backupFiles(folder, id).manifest);
      return manifest === undefined ? [] : [{ id, ...manifest }];
    });
}

export const writeManifest = (path: string, manifest: BackupManifest): void =>
  writeFileWhole(path, `${JSON.stringify({ ...manifest, checksum: checksumOf(manifest) }, null, 2)}\n`);

/** Undefined when it is missing or not what Genu wrote. */
function readManifest(path: string): BackupManifest | undefined {
  try {
    const { checksum, ...manifest } = fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return checksum === undefined || checksum === checksumOf(manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** In the order of the schema, whatever the order in the file is. */
const checksumOf = (manifest: BackupManifest): string =>
  sha256(Buffer.from(JSON.stringify(manifestSchema.parse(manifest))));

export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const CHUNK_BYTES = 1 << 20;
/** Hex SHA-256 of a file, read in pieces: a vault may be larger than the memory one wants to give it. */
export function sha256OfFile(path: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** On the disk, not only in its cache. */
export function flushFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
