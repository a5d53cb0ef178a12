import { extname, join } from 'node:path';
import { app, dialog, type BaseWindow } from 'electron';
import { writeWhole } from '../command/write-whole.ts';

/** The system's list of kinds has the kind of this file alone. */
const filterFor = (extension: string) => ({ name: extension.toUpperCase(), extensions: [extension] });

/** Asks where to save, in the system's own dialog, and writes the file whole. False when the user cancels. */
export async function saveWithDialog(
  window: BaseWindow,
  fileName: string,
  bytes: Uint8Array,
): Promise<boolean> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [filterFor(extname(fileName).slice(1))],
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
