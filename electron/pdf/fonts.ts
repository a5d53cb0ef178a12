import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import type { Handout } from '#shared/handout/types.ts';
import { MissingGlyphs } from './missing-glyphs.ts';

const face = (path: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${path}.ttf`));

/** Full static faces: Latin, Cyrillic and Greek in one file each. */
export const FACES = {
  normal: face('400Regular/Inter_400Regular'),
  bold: face('700Bold/Inter_700Bold'),
} as const;

let coverage: ReadonlySet<number> | undefined;
function covered(): ReadonlySet<number> {
  if (coverage === undefined) {
    const sets = Object.values(FACES).map((path) => {
      const font = create(readFileSync(path));
      return new Set('characterSet' in font ? font.characterSet : []);
    });
    const [first = new Set<number>(), ...rest] = sets;
    coverage = new Set([...first].filter((point) => rest.every((set) => set.has(point))));
  }
  return coverage;
}

/** Throws `MissingGlyphs` when a character of the handout cannot be printed. */
export function assertPrintable(handout: Handout): void {
  const known = covered();
  const missing = new Set<string>();
  for (const character of textsOf(handout).join('')) {
    const point = character.codePointAt(0) ?? 0;
    if (character !== '\n' && !known.has(point)) missing.add(nameOf(point));
  }
  if (missing.size > 0) throw new MissingGlyphs([...missing]);
}

const nameOf = (point: number): string => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;

/** Every text anywhere in a handout; the bytes of a logo are none. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'logo' ? [] : textsOf(part)));
}
