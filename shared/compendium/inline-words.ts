import type { Inline } from './types.ts';

/** A part of a text as it is read, wherever it leads and whoever said it. */
export function inlineWords(part: Inline): string {
  if (typeof part === 'string') return part;
  return 'english' in part ? part.english : part.text;
}
