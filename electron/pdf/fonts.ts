import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import type { Handout } from '#shared/handout/types.ts';

const face = (path: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${path}.ttf`));

/** Full static faces: Latin, Cyrillic and Greek in one file each. */
export const FACES = {
  normal: face('400Regular/Inter_400Regular'),
  bold: face('700Bold/Inter_700Bold'),
} as const;

/** Characters that the faces lack would vanish from the paper without a word. */
export class MissingGlyphs extends Error {
  constructor(characters: readonly string[]) {
    const points = characters.map((character) => {
      const point = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
      return `U+${point.padStart(4, '0')}`;
    });
    super(`the font has no glyph for ${points.join(', ')}.`);
    this.name = 'MissingGlyphs';
  }
}

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
  for (const text of textsOf(handout)) {
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      if (point >= 0x20 && !known.has(point)) missing.add(character);
    }
  }
  if (missing.size > 0) throw new MissingGlyphs([...missing]);
}

/** Every text anywhere in a handout. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
