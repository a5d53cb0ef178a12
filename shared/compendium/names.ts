import { formatsOf } from '#shared/words/formats.ts';
import type { Edition } from './edition.ts';
import { inlineWords } from './inline-words.ts';
import type { Inline, Text } from './types.ts';

/** A number of the bibliography or of the seed article: it says where a belief comes from without a title. */
const isSourceNumber = (id: string): boolean => /^[RS]\d{2,3}$/u.test(id);

/** What an edition may say of a name: the link, the bare number of a source that it leaves out, or nothing. */
export function shown(part: Inline, edition: Edition): Inline | undefined {
  if (typeof part === 'string' || 'english' in part || edition.knows(part.to)) return part;
  return isSourceNumber(part.to) ? part.text : undefined;
}

/** "A, B, C" in the language's own way, each part still leading to its article; undefined when nothing is left. */
export function listOf(parts: readonly Inline[], edition: Edition): Text | undefined {
  const told = parts.flatMap((part) => shown(part, edition) ?? []);
  if (told.length === 0) return undefined;
  return formatsOf(edition.words.language).listParts(told, inlineWords);
}
