import { folded } from '#shared/words/folded.ts';

/** Nothing but the letters in their order. */
export const LOOSE = 4;

/**
 * How well typed text fits a label: 0 its beginning, 1 the beginning of a word, 2 somewhere inside, 3 every typed
 * word somewhere, 4 its letters in their order. Undefined when it does not. Case and accents do not count.
 */
export function fuzzyFit(typed: string, label: string): number | undefined {
  const [wanted, text] = [folded(typed.trim()), folded(label)];
  if (wanted === '' || text.startsWith(wanted)) return 0;
  if (text.includes(` ${wanted}`)) return 1;
  if (text.includes(wanted)) return 2;
  if (wanted.split(/\s+/).every((word) => text.includes(word))) return 3;
  return isSubsequence(wanted, text) ? LOOSE : undefined;
}

function isSubsequence(wanted: string, text: string): boolean {
  let from = 0;
  for (const letter of wanted.replaceAll(/\s/g, '')) {
    const place = text.indexOf(letter, from);
    if (place < 0) return false;
    from = place + 1;
  }
  return true;
}
