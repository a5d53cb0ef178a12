import type { Article, Block, Chapter, ChapterId, Reference } from './types.ts';

/** What one looks up here is what an article is about; these chapters speak of everything. */
const SPEAKING_OF_EVERYTHING: ReadonlySet<ChapterId> = new Set(['reasoning', 'accuracy']);

/**
 * Every link leads back: an article that others lead to, and that does not lead to them itself, lists them at its end.
 * `heading` stands over the list.
 */
export function withBackLinks(chapters: readonly Chapter[], heading: string): readonly Chapter[] {
  const leading = chapters
    .filter(({ id }) => !SPEAKING_OF_EVERYTHING.has(id))
    .flatMap(({ articles }) => articles);
  const incoming = new Map<string, Reference[]>();
  for (const { id, name, blocks } of leading) {
    for (const target of targetsIn(blocks)) {
      if (target === id) continue;
      incoming.set(target, [...(incoming.get(target) ?? []), { to: id, text: name }]);
    }
  }
  const complete = (article: Article): Article => {
    const led = targetsIn(article.blocks);
    const missing = (incoming.get(article.id) ?? []).filter(({ to }) => !led.has(to));
    if (missing.length === 0) return article;
    const back: Block = { kind: 'list', heading, entries: missing.map((reference) => [reference]) };
    return { ...article, blocks: [...article.blocks, back] };
  };
  return chapters.map((chapter) => ({ ...chapter, articles: chapter.articles.map(complete) }));
}

/** Ids of all articles to which some blocks lead. */
function targetsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('to' in value && typeof value.to === 'string') found.add(value.to);
  for (const part of Object.values(value)) targetsIn(part, found);
  return found;
}
