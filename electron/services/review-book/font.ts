import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { trusted, type Html } from './html.ts';

const load = createRequire(import.meta.url);
const FILE = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/** The typeface inside the document, so that it looks the same on every machine. */
export async function fontFace(): Promise<Html> {
  const bytes = await readFile(load.resolve(FILE));
  return trusted(
    `@font-face { font-family: 'Inter'; font-weight: 100 900; src: url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2'); }`,
  );
}
