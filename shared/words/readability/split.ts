/** Sentences of a text; a colon ends one, because what follows it is read on its own. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?:])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** Words of a sentence; a number counts as one. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
