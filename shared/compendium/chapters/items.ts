import { isDrawn } from '#shared/illustration/drawn-items.ts';
import { interventions, type ExerciseId, type InterventionId } from '#shared/knowledge/interventions.ts';
import { DOMAINS, type Domain, type Exercise, type Intervention } from '#shared/knowledge/types.ts';
import { describeDrawing } from '#shared/words/describe-drawing.ts';
import { calmDose, mildStage, needsNoExercises } from '#shared/knowledge/terms.ts';
import { facts, ruleBlock, sourcesRow, text } from '../blocks.ts';
import type { Edition } from '../edition.ts';
import { doseRows } from '../item-doses.ts';
import { itemRelations } from '../item-relations.ts';
import type { Article, Block, Chapter } from '../types.ts';
import { exerciseBlocks } from './exercises.ts';

const itemIds = Object.keys(interventions) as InterventionId[];
const table: Readonly<Record<InterventionId, Intervention | Exercise>> = interventions;
const isExercise = (id: InterventionId): id is ExerciseId => 'position' in table[id];
/** Decided by rules of their own (`race.ts`). */
const isRace = (id: InterventionId): boolean => table[id].domain === 'event-decision';

/** Everything that can stand on a plan but exercises, domain by domain. */
export function itemsChapter(edition: Edition): Chapter {
  const { say } = edition;
  return {
    id: 'items',
    title: say('chapter.items'),
    introduction: [say('chapter.items.text'), say('chapter.items.unknown')],
    articles: inDomains(edition, (id) => !isExercise(id) && !isRace(id)),
  };
}

/** Strength exercises, stretches and the roller, with drawings. */
export function exercisesChapter(edition: Edition): Chapter {
  const { say } = edition;
  return {
    id: 'exercises',
    title: say('chapter.exercises'),
    introduction: [say('chapter.exercises.text'), say('chapter.exercises.levels')],
    articles: [dosesArticle(edition), ...inDomains(edition, isExercise)],
  };
}

/** Which column of the doses holds, and when the knee is not trained at all. */
const dosesArticle = (edition: Edition): Article => ({
  id: 'exercise-doses',
  name: edition.say('exercise.doses'),
  summary: edition.say('chapter.exercises.levels'),
  blocks: [
    ...text(undefined, edition.say('chapter.exercises.levels')),
    ...ruleBlock(edition, edition.say('exercise.doses.calm'), calmDose),
    ...ruleBlock(edition, edition.say('exercise.doses.strong'), mildStage),
    ...ruleBlock(edition, edition.say('exercise.doses.none'), needsNoExercises),
  ],
});

const drawing = (id: InterventionId, { words }: Edition): readonly Block[] =>
  isDrawn(id) ? [{ kind: 'drawing', label: describeDrawing(words, id, 'right'), shows: { item: id } }] : [];

function inDomains(edition: Edition, belongs: (id: InterventionId) => boolean): readonly Article[] {
  return DOMAINS.flatMap((domain) =>
    itemIds
      .filter((id) => table[id].domain === domain && belongs(id) && edition.showsItem(id))
      .map((id) => itemArticle(id, domain, edition)),
  );
}

function itemArticle(id: InterventionId, domain: Domain, edition: Edition): Article {
  const { say } = edition;
  const { evidence, sources } = table[id];
  const { name, plain } = edition.words.interventions[id];
  const particular: readonly Block[] = isExercise(id) ? exerciseBlocks(id, edition) : [];
  return {
    id,
    name,
    group: say(`domain.${domain}`),
    summary: plain,
    blocks: [
      ...text(undefined, plain),
      ...drawing(id, edition),
      ...facts([
        ...doseRows(id, edition),
        [say('label.evidence'), say(`evidence.${evidence}`)],
        sourcesRow(edition, sources),
      ]),
      ...particular,
      ...itemRelations(id, edition),
    ],
  };
}
