import { outcomeMeasures, type OutcomeMeasureId } from '#shared/knowledge/outcome-measures.ts';
import { facts, sourcesRow } from '../blocks.ts';
import type { Edition } from '../edition.ts';
import { listOf } from '../names.ts';
import type { Article, Chapter, Inline, Text } from '../types.ts';
import { questionArticle } from './questions.ts';

const measureIds = Object.keys(outcomeMeasures) as OutcomeMeasureId[];
type Measure = (typeof outcomeMeasures)[OutcomeMeasureId];

/** The scores that are followed from visit to visit: totals only, as their licences demand. */
export function outcomesChapter(edition: Edition): Chapter {
  const { say } = edition;
  return {
    id: 'outcomes',
    title: say('chapter.outcomes'),
    introduction: [say('chapter.outcomes.text')],
    articles: measureIds.map((id) => measureArticle(outcomeMeasures[id], edition)),
  };
}

function measureArticle(measure: Measure, edition: Edition): Article {
  const { say } = edition;
  const { blocks, ...article } = questionArticle(measure.question, edition);
  const error = 'measurementError' in measure ? measure.measurementError : undefined;
  return {
    ...article,
    blocks: [
      ...blocks,
      ...facts([
        [say('label.madeFor'), madeFor(measure, edition)],
        [say('label.items'), String(measure.items)],
        [say('label.better'), say(`better.${measure.better}`)],
        [say('label.change'), changeText(measure.importantChange, edition)],
        [say('label.error'), error === undefined ? undefined : changeText(error, edition)],
        sourcesRow(edition, measure.sources),
      ]),
    ],
  };
}

function madeFor(measure: Measure, edition: Edition): Text | undefined {
  const { say } = edition;
  const groups: readonly Inline[] = [
    ...measure.conditions.map(edition.linkTo.condition),
    ...('afterSurgery' in measure ? [say('madeFor.surgery')] : []),
  ];
  return groups.length === 0 ? [say('madeFor.everybody')] : listOf(groups, edition);
}

const changeText = (change: { readonly points: number }, { say }: Edition): string =>
  say('isUnverified' in change ? 'change.unverified' : 'change.points', { points: change.points });
