/** Flesch–Kincaid grade of English text, from words, sentences and estimated syllables. */
export function gradeOf(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Sentences of a text; a colon ends one, because what follows it is read on its own. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?:])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** Words of a sentence; numbers count as one short word, as they are read at a glance. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Estimated syllables: groups of vowels, without a silent ending. Right for the everyday words of the sheet. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/gu, '');
  if (letters.length <= 3) return 1;
  const trimmed = letters
    .replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/u, (end) => end.slice(0, 1))
    .replace(/^y/u, '');
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/gu)?.length ?? 1);
}
