import { causes, type CauseId } from '#shared/knowledge/causes.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Cause } from '#shared/knowledge/types.ts';
import { facts, list, ruleBlock, sourcesRow, text } from '../blocks.ts';
import type { Edition } from '../edition.ts';

import type { Article, Chapter } from '../types.ts';

const causeIds = Object.keys(causes) as CauseId[];
const conditionIds = Object.keys(conditions) as RankedConditionId[];

export function causesChapter(edition: Edition): Chapter {
  const { say } = edition;
  return {
    id: 'causes',
    title: say('chapter.causes'),
    introduction: [say('chapter.causes.text'), say('expert')],
    // A cause of which a coach may read nothing can never be found by a coach.
    articles: causeIds
      .filter((id) => edition.rule(causes[id].when) !== undefined)
      .map((id) => causeArticle(id, edition)),
  };
}

function causeArticle(id: CauseId, edition: Edition): Article {
  const { say } = edition;
  const cause: Cause = causes[id];
  const { name, plain } = edition.words.causes[id];
  const listedBy = conditionIds.filter((condition) =>
    (conditions[condition].causes as readonly string[]).some((one) => one === id),
  );
  return {
    id,
    name,
    group: say(`cause.${cause.section}`),
    summary: plain,
    blocks: [
      ...text(undefined, plain),
      ...facts([
        [say('label.points'), say('points.cause', { points: cause.points })],
        [say('label.confidence'), say(`confidence.${cause.confidence}`)],
        [say('label.evidence'), say(`evidence.${cause.evidence}`)],
        sourcesRow(edition, cause.sources),
      ]),
      ...ruleBlock(edition, say('heading.causeWhen'), cause.when),
      ...(cause.pointsWhen === undefined
        ? []
        : ruleBlock(
            edition,
            say('heading.pointsWhen', { points: cause.pointsWhen.points }),
            cause.pointsWhen.when,
          )),
      ...(cause.confidenceWhen === undefined
        ? []
        : ruleBlock(
            edition,
            say('heading.confidenceWhen', {
              confidence: say(`confidence.${cause.confidenceWhen.confidence}`),
            }),
            cause.confidenceWhen.when,
          )),
      ...list(
        edition,
        say('heading.helps'),
        (cause.interventions as InterventionId[]).map(edition.linkTo.item),
      ),
      ...list(edition, say('heading.listedBy'), listedBy.map(edition.linkTo.condition)),
    ],
  };
}
