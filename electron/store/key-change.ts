import { startEncryption, type BackupJob } from './backup/thread.ts';
import { stampOf, takeCopy } from './change-key.ts';
import type { Store } from './store.ts';

interface Keys {
  /** Wiped when this returns. */
  readonly present: Buffer;
  readonly next: Buffer;
}

/**
 * Copies an open database under its next key, off the main thread. Until it ends the store can be read, and refuses
 * every change; after a failure it takes them again. What the job comes to puts the copy in the place of the database,
 * which has to be closed by then. Throws VAULT_LOCKED or VAULT_BUSY.
 */
export function startKeyChange(store: Store, path: string, keys: Keys): BackupJob<() => void> {
  try {
    return copyWhileHeld(store, path, keys);
  } finally {
    keys.present.fill(0);
  }
}

function copyWhileHeld(store: Store, path: string, { present, next }: Keys): BackupJob<() => void> {
  const held = store.hold();
  try {
    const stamp = stampOf(path);
    // Copies of their own: the thread wipes what it was given.
    const job = startEncryption(path, Uint8Array.from(present), Uint8Array.from(next));
    const done = job.done.then(() => (): void => takeCopy(path, stamp));
    void done.catch(() => held.release());
    return { ...job, done };
  } catch (error) {
    held.release();
    throw error;
  }
}
