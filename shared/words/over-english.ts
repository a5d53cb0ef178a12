import type { Draft } from './translation.ts';

/** A language that is not complete yet, laid over English: what it lacks is said in English. */
export const overEnglish = <Whole extends object>(english: Whole, draft: Draft<Whole>): Whole =>
  laidOver(english, draft) as Whole;

function laidOver(english: unknown, own: unknown): unknown {
  if (own === undefined) return english;
  if (typeof english !== 'object' || english === null) return own;
  const words = own as Readonly<Record<string, unknown>>;
  const filled = Object.entries(english).map(([id, word]) => [id, laidOver(word, words[id])] as const);
  return { ...words, ...Object.fromEntries(filled) };
}
