import { sources as bibliography } from '#shared/knowledge/sources.ts';
import type { Source, SourceId } from '#shared/knowledge/types.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';

/** "Author, et al. 2018. Title.": enough to find it by. */
const AUTHORS_AND_TITLE = /^.*?\d{4}\S*\s.*?[.?…](?=\s|$)/u;
const known: Readonly<Record<SourceId, Source | undefined>> = bibliography;

/**
 * The bibliography behind plan and causes, and how far each source was checked. Claims of the seed article
 * have no entry of their own.
 */
export function sourcesBlock({ items, assessment, words }: Sheet): Block | undefined {
  const { say } = words;
  const used = new Set([...items, ...assessment.causes].flatMap(({ sources }) => sources));
  const cited = [...used].sort(byNumber).flatMap((id) => {
    const source = known[id];
    const citation = source?.citation.match(AUTHORS_AND_TITLE)?.[0];
    if (source === undefined || citation === undefined) return [];
    return [say('cs.source', { id, citation, status: source.status })];
  });
  if (cited.length === 0) return undefined;
  return {
    kind: 'references',
    section: 'cs-sources',
    title: say('cs.sources'),
    note: say('cs.sources.note'),
    items: cited,
  };
}

const byNumber = (one: SourceId, other: SourceId): number =>
  one.localeCompare(other, 'en', { numeric: true });
