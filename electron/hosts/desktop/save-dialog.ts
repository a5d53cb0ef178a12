import { join } from 'node:path';
import { app, dialog, type BaseWindow } from 'electron';
import { writeWhole } from '../command/write-whole.ts';

/** Asks where to save, in the system's own dialog, and writes the file whole. False when the user cancels. */
export async function saveWithDialog(
  window: BaseWindow,
  fileName: string,
  bytes: Uint8Array,
): Promise<boolean> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled) return false;
  try {
    await writeWhole(filePath, bytes);
  } catch (error) {
    // The services know the errors of the file system by their codes.
    throw error instanceof Error ? (error.cause ?? error) : error;
  }
  return true;
}
