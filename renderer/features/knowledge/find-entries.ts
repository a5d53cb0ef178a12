import { inlineWords } from '#shared/compendium/inline-words.ts';
import type { Article, Block, Chapter, ChapterId, Compendium, Text } from '#shared/compendium/types.ts';
import { folded } from '#shared/words/folded.ts';

/** An article, where it stands, and its words folded for the search. */
export interface Entry {
  readonly article: Article;
  readonly chapter: Chapter;
  readonly name: string;
  /** Name, id and summary. */
  readonly head: string;
  /** Everything it says. */
  readonly text: string;
}

/** Every article, in the order of the chapters. */
export const entriesOf = ({ chapters }: Compendium): readonly Entry[] =>
  chapters.flatMap((chapter) =>
    chapter.articles.map((article) => {
      const { id, name, group = '', summary, blocks } = article;
      const head = folded(`${name} ${id} ${summary}`);
      const text = `${head} ${folded(`${group} ${blocks.map(wordsOf).join(' ')}`)}`;
      return { article, chapter, name: folded(name), head, text };
    }),
  );

/**
 * Entries that hold every typed word, those whose name begins with them first, then name, head and text; within one
 * rank in the order of the chapters. Everything when nothing is typed.
 */
export function findEntries(
  entries: readonly Entry[],
  typed: string,
  chapter: ChapterId | undefined,
): readonly Entry[] {
  const words = folded(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const inChapter = chapter === undefined ? entries : entries.filter((entry) => entry.chapter.id === chapter);
  if (words.length === 0) return inChapter;
  const ranks: Entry[][] = [[], [], [], []];
  for (const entry of inChapter) {
    if (words.every((word) => entry.text.includes(word))) ranks[rankOf(entry, words)]?.push(entry);
  }
  return ranks.flat();
}

function rankOf({ name, head }: Entry, words: readonly string[]): number {
  if (name.startsWith(words.join(' '))) return 0;
  if (words.every((word) => name.includes(word))) return 1;
  return words.every((word) => head.includes(word)) ? 2 : 3;
}

const plain = (text: Text): string => text.map(inlineWords).join('');

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return [block.heading ?? '', ...block.paragraphs.map(plain)].join(' ');
    case 'facts':
      return block.rows.map(({ label, value }) => `${label} ${plain(value)}`).join(' ');
    case 'rule':
      return [block.heading, ...block.rule.lines.map(({ text }) => plain(text))].join(' ');
    case 'points':
      return block.rows.flatMap(({ rule }) => rule.lines.map(({ text }) => plain(text))).join(' ');
    case 'list':
      return [block.heading, block.note ?? '', ...block.entries.map(plain)].join(' ');
    case 'table':
      return [...block.columns, ...block.rows.flat().map(plain)].join(' ');
    case 'drawing':
      return block.label;
  }
}
