import type { Catalogue } from '#shared/words/catalogue.ts';
import { readSheet, type HandoutInput } from '../sheet.ts';
import { clinicalNote } from './note.ts';
import { referralLetter } from './referral.ts';

/** Texts for the clipboard, to be pasted into another program. */
export const LETTERS = ['referral', 'note'] as const;
export type Letter = (typeof LETTERS)[number];

/** Facts, assessment and plan → plain text. Pure, total and deterministic. A coach's text names no condition. */
export function makeLetter(letter: Letter, input: HandoutInput, catalogue: Catalogue): string {
  const sheet = readSheet(input, catalogue);
  return letter === 'referral' ? referralLetter(sheet) : clinicalNote(sheet);
}
