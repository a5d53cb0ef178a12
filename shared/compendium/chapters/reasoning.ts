import { LABEL_LIMITS, SEPARATING_POINTS } from '#shared/assessment/labels.ts';
import { text } from '../blocks.ts';
import type { Edition } from '../edition.ts';
import type { Article, Block, Chapter } from '../types.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6] as const;
const GRADES = ['A', 'B', 'C', 'D'] as const;

/** What a reader must know before the rest can be judged. A coach is not told how conditions are ranked. */
export function reasoningChapter(edition: Edition): Chapter {
  const { say, role } = edition;
  return {
    id: 'reasoning',
    title: say('chapter.reasoning'),
    introduction: [say('expert')],
    articles: [
      article('reasoning', say('reasoning.overview'), say('reasoning.overview.summary'), [
        ...text(undefined, say('reasoning.overview.flow'), say('reasoning.overview.unknown')),
      ]),
      ...(role === 'doctor' ? [rankingArticle(edition)] : []),
      article('order-of-authority', say('reasoning.authority'), say('reasoning.authority.summary'), [
        ...text(undefined, say('chapter.rules.text')),
        {
          kind: 'table',
          columns: [say('label.level'), say('heading.levels')],
          rows: LEVELS.map((level) => [[String(level)], [say(`level.${level}`)]]),
        },
      ]),
      article('evidence-grades', say('reasoning.evidence'), say('reasoning.evidence.summary'), [
        {
          kind: 'list',
          heading: say('heading.grades'),
          entries: GRADES.map((grade) => [say(`evidence.${grade}`)]),
        },
      ]),
    ],
  };
}

function rankingArticle({ say }: Edition): Article {
  const row = (label: string, limits: { readonly points: number; readonly fit: number }) => [
    [label],
    [say('reasoning.ranking.points.value', { points: limits.points })],
    [say('reasoning.ranking.fit.value', { fit: limits.fit })],
  ];
  return article('ranking', say('reasoning.ranking'), say('reasoning.ranking.summary'), [
    ...text(
      undefined,
      say('reasoning.ranking.points'),
      say('reasoning.ranking.fit'),
      say('reasoning.ranking.order', { points: SEPARATING_POINTS }),
      say('reasoning.ranking.adaptation'),
      say('expert'),
    ),
    {
      kind: 'table',
      heading: say('heading.labels'),
      columns: [say('column.label'), say('column.points'), say('column.share')],
      rows: [
        row(say('reasoning.ranking.leading'), LABEL_LIMITS.leading),
        row(say('reasoning.ranking.possible'), LABEL_LIMITS.possible),
        [[say('reasoning.ranking.less')], [say('reasoning.ranking.otherwise')], []],
      ],
    },
  ]);
}

const article = (id: string, name: string, summary: string, blocks: readonly Block[]): Article => ({
  id,
  name,
  summary,
  blocks,
});
