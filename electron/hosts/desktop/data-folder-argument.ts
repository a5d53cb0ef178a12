import { parseArgs } from 'node:util';
import { defaultDataFolder } from '../data-folder.ts';

/** The folder of `--data DIR`. The rest of the line is Chromium's and the system's, and is left to them. */
export function dataFolderOf(words: readonly string[]): string {
  const { data } = parseArgs({
    args: words.slice(1),
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  }).values;
  return typeof data === 'string' && data !== '' ? data : defaultDataFolder();
}
