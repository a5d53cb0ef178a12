import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import type { Handout } from '#shared/handout/types.ts';
import { MissingGlyphs, type Place } from './refusals.ts';

const face = (path: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${path}.ttf`));

/** Full static faces: Latin, Cyrillic and Greek in one file each. */
export const FACES = {
  normal: face('400Regular/Inter_400Regular'),
  bold: face('700Bold/Inter_700Bold'),
} as const;

const opened = new Map<string, Font>();
function fontOf(path: string): Font {
  const known = opened.get(path);
  if (known !== undefined) return known;
  const font = create(readFileSync(path));
  if (!('characterSet' in font)) throw new Error('a face is one font');
  opened.set(path, font);
  return font;
}

/** Width of a line of text in points, without kerning: a little more than it takes. */
export function widthOf(text: string, size: number, weight: keyof typeof FACES = 'normal'): number {
  const font = fontOf(FACES[weight]);
  const glyphs = font.glyphsForString(text);
  return (glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) / font.unitsPerEm) * size;
}

/** Lines that a text takes in a column, broken at blanks alone; reckoned a little high, as its width is. */
export function lineCount(text: string, column: number, size: number, weight?: keyof typeof FACES): number {
  let lines = 1;
  let filled = '';
  for (const word of text.split(' ')) {
    const longer = filled === '' ? word : `${filled} ${word}`;
    if (filled !== '' && widthOf(longer, size, weight) > column) {
      lines += 1;
      filled = word;
    } else filled = longer;
  }
  return lines;
}

let coverage: ReadonlySet<number> | undefined;
function covered(): ReadonlySet<number> {
  if (coverage === undefined) {
    const sets = Object.values(FACES).map((path) => new Set(fontOf(path).characterSet));
    const [first = new Set<number>(), ...rest] = sets;
    coverage = new Set([...first].filter((point) => rest.every((set) => set.has(point))));
  }
  return coverage;
}

/** Throws `MissingGlyphs` when a character of the handout cannot be printed. */
export function assertPrintable(handout: Handout): void {
  const { person, running, ...letterhead } = handout.head;
  assertCovered([person, running], 'name');
  assertCovered(letterhead, 'letterhead');
  assertCovered(handout, 'words');
}

function assertCovered(part: unknown, place: Place): void {
  const known = covered();
  const missing = new Set<string>();
  for (const character of textsOf(part).join('')) {
    const point = character.codePointAt(0) ?? 0;
    if (character !== '\n' && !known.has(point)) missing.add(nameOf(point));
  }
  if (missing.size > 0) throw new MissingGlyphs([...missing], place);
}

const nameOf = (point: number): string => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;

/** Every text anywhere in a handout; the bytes of a logo are none. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'logo' ? [] : textsOf(part)));
}
