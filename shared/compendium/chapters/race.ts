import {
  eventByDefault,
  eventRules,
  hasEvent,
  raceIsOver,
  type EventDecision,
} from '#shared/knowledge/events.ts';
import { interventions } from '#shared/knowledge/interventions.ts';
import { facts, ruleBlock, sourcesRow, text } from '../blocks.ts';
import type { Edition } from '../edition.ts';

import type { Article, Chapter } from '../types.ts';

/** The rows of the race table in their order, and what decides when there is a race at all. */
export function raceChapter(edition: Edition): Chapter {
  const { say } = edition;
  return {
    id: 'race',
    title: say('chapter.race'),
    introduction: [say('chapter.race.text')],
    articles: [
      {
        id: 'race-decision',
        name: say('race.whether'),
        summary: say('race.whether.text'),
        blocks: [
          ...text(undefined, say('race.whether.text')),
          ...facts([[say('label.default'), [edition.linkTo.item(eventByDefault)]]]),
          ...ruleBlock(edition, say('heading.raceExists'), hasEvent),
        ],
      },
      ...eventRules.map(({ decision }, index) => decisionArticle(decision, index, edition)),
      overArticle(edition),
    ],
  };
}

function decisionArticle(decision: EventDecision, index: number, edition: Edition): Article {
  const { say } = edition;
  const { name, plain } = edition.words.eventDecisions[decision];
  const row = eventRules[index];
  return {
    id: decision,
    name,
    summary: plain,
    blocks: [
      ...text(undefined, plain),
      ...facts([
        [say('label.order'), say('order.of', { place: index + 1, all: eventRules.length })],
        [
          say('label.unknown'),
          row?.whenUnknown === undefined ? say('race.passedOver') : [edition.linkTo.item(row.whenUnknown)],
        ],
        [say('label.evidence'), say(`evidence.${interventions[decision].evidence}`)],
        sourcesRow(edition, interventions[decision].sources),
      ]),
      ...ruleBlock(edition, say('heading.onlyIf'), row?.onlyIf),
      ...ruleBlock(edition, say('heading.decidesWhen'), row?.when),
    ],
  };
}

function overArticle(edition: Edition): Article {
  const { say } = edition;
  const { name, plain } = edition.words.eventDecisions['evt-post-race'];
  return {
    id: 'evt-post-race',
    name,
    summary: plain,
    blocks: [...text(undefined, plain), ...ruleBlock(edition, say('heading.decidesWhen'), raceIsOver)],
  };
}
