import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import {
  otherSportByCircumstance,
  otherSportByCondition,
  otherSportByDefault,
  otherSports,
} from '#shared/knowledge/cross-training.ts';
import { ruleBlock } from '../blocks.ts';
import type { Edition } from '../edition.ts';

import type { Block, Chapter, Text } from '../types.ts';

const conditionIds = Object.keys(conditions) as RankedConditionId[];

/** What a runner may do instead of running: the matrix of sports and conditions. */
export function otherSportChapter(edition: Edition): Chapter {
  const { say, role } = edition;
  const row = (head: Text, suits: typeof otherSportByDefault): readonly Text[] => [
    head,
    ...otherSports.map((sport): Text => [say(`suitability.${suits[sport]}`)]),
  ];
  const listed = role === 'doctor' ? conditionIds : [];
  const matrix: Block = {
    kind: 'table',
    columns: [say('column.condition'), ...otherSports.map((sport) => edition.linkTo.item(sport).text)],
    rows: [
      row([say('otherSport.default')], otherSportByDefault),
      ...listed.flatMap((id) => {
        const suits = otherSportByCondition[id];
        return suits === undefined ? [] : [row([edition.linkTo.condition(id)], suits)];
      }),
      ...otherSportByCircumstance.map(({ id, row: suits }) => row([say(`otherSport.${id}`)], suits)),
    ],
  };
  return {
    id: 'other-sport',
    title: say('chapter.otherSport'),
    introduction: [say('chapter.otherSport.text')],
    articles: [
      {
        id: 'other-sport-matrix',
        name: say('otherSport.matrix'),
        summary: say('chapter.otherSport.text'),
        blocks: [
          matrix,
          ...otherSportByCircumstance.flatMap(({ id, when }) =>
            ruleBlock(edition, say('otherSport.rowHolds', { row: say(`otherSport.${id}`) }), when),
          ),
        ],
      },
    ],
  };
}
