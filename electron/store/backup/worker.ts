import { constants, setPriority } from 'node:os';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '#shared/contract/failure.ts';
import { encryptCopy } from '../change-key.ts';
import { checkPages, openDatabase } from '../database.ts';
import { backUp, proveBackup } from './make.ts';
import { forgetRestore, placesOf } from './restore.ts';
import type { BackupReply, BackupTask } from './thread.ts';

/**
 * One backup, the proof of one, a look at every page, or a copy under another key, off the main thread. This thread ends
 * with it.
 */
const task = workerData as BackupTask;
const key = Buffer.from(task.key);

// Whoever sits at the screen goes first. Linux gives a thread a priority of its own; elsewhere it is the process's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

try {
  parentPort?.postMessage(run());
} catch (error) {
  const { code, detail } = error instanceof Failure ? error : new Failure('INCIDENT', 'backup');
  parentPort?.postMessage({ failure: { code, detail } } satisfies BackupReply);
} finally {
  key.fill(0);
  task.key.fill(0);
  if (task.kind === 'encrypt') task.next.fill(0);
}

function run(): BackupReply {
  if (task.kind === 'prove') {
    proveBackup(task.folder, task.stored, key);
    return { stored: task.stored };
  }
  if (task.kind === 'encrypt') {
    const next = Buffer.from(task.next);
    try {
      encryptCopy(task.database, key, next);
    } finally {
      next.fill(0);
    }
    return { stored: undefined };
  }
  const connection = openDatabase(task.database, key);
  try {
    if (task.kind === 'check') {
      checkPages(connection);
      return { stored: undefined };
    }
    const stored = backUp(connection, {
      ...task.place,
      key,
      now: new Date(task.at),
      reason: task.reason,
      onCopied: () => parentPort?.postMessage({ copied: true } satisfies BackupReply),
    });
    // A good backup makes the vault from before a restore superfluous; one made for a restore does not.
    if (task.reason !== 'before-restore') forgetRestore(placesOf(dirname(task.database)));
    return { stored };
  } finally {
    connection.close();
  }
}
