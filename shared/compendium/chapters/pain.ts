import { overuseStages } from '#shared/intake/derive/overuse-stage.ts';
import { painKinds } from '#shared/knowledge/pain-kind.ts';
import { facts, ruleBlock, text } from '../blocks.ts';
import type { Edition } from '../edition.ts';
import type { Article, Chapter } from '../types.ts';

/** The kinds of pain and the stages of overuse, each in the order in which they are tried. */
export function painChapter(edition: Edition): Chapter {
  const { say } = edition;
  const kinds = painKinds.map(({ kind, when }, index): Article => {
    const meaning = say(`kind.${kind}.text`);
    return {
      id: `pain-${kind}`,
      name: say(`kind.${kind}`),
      group: say('group.kinds'),
      summary: meaning,
      blocks: [
        ...text(undefined, meaning),
        ...facts([[say('label.order'), say('order.of', { place: index + 1, all: painKinds.length })]]),
        ...ruleBlock(edition, say('heading.kindWhen'), when),
      ],
    };
  });
  const stages = overuseStages.map(({ stage, when }): Article => {
    const meaning = say(`stage.${stage}.text`);
    return {
      id: `stage-${stage}`,
      name: say('stage.name', { stage }),
      group: say('group.stages'),
      summary: meaning,
      blocks: [...text(undefined, meaning), ...ruleBlock(edition, say('heading.stageWhen'), when)],
    };
  });
  return {
    id: 'pain',
    title: say('chapter.pain'),
    introduction: [say('chapter.pain.kinds'), say('chapter.pain.stages')],
    articles: [...kinds, ...stages],
  };
}
