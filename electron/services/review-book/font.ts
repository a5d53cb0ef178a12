import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { trusted, type Html } from './html.ts';

const load = createRequire(import.meta.url);

/** Pieces of the typeface of the screen, by script; what none of them has is drawn by the whole face of paper. */
const PIECES = [
  ...['latin', 'latin-ext', 'cyrillic', 'greek'].map((script) => ({
    file: `@fontsource-variable/inter/files/inter-${script}-wght-normal.woff2`,
    format: 'woff2',
  })),
  { file: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf', format: 'truetype' },
] as const;

/** What markup may stand for: the signs from the blank to the tilde. */
const ASCII = Array.from({ length: 95 }, (_, index) => 32 + index);

/** The typeface inside a document, as far as its text needs it, so that it looks the same on every machine. */
export async function fontFaces(text: string): Promise<Html> {
  const said = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  const open = new Set([...ASCII, ...said.filter((point) => point > 126)]);
  const faces: string[] = [];
  for (const { file, format } of PIECES) {
    if (open.size === 0) break;
    const bytes = await readFile(load.resolve(file));
    const drawn = characterSet(bytes).filter((point) => open.delete(point));
    if (drawn.length > 0) faces.push(face(bytes, format, drawn));
  }
  return trusted(faces.join('\n'));
}

function characterSet(bytes: Buffer): readonly number[] {
  const font = create(bytes);
  if (!('characterSet' in font)) throw new Error('a face is one font');
  return font.characterSet;
}

function face(bytes: Buffer, format: string, drawn: readonly number[]): string {
  const range = drawn.map((point) => `U+${point.toString(16).toUpperCase()}`).join(', ');
  const source = `url(data:font/${format === 'woff2' ? 'woff2' : 'ttf'};base64,${bytes.toString('base64')}) format('${format}')`;
  return `@font-face { font-family: 'Inter'; font-weight: 100 900; src: ${source}; unicode-range: ${range}; }`;
}
