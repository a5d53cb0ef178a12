import { isAdvice, type DrawnId } from '#shared/illustration/drawn-items.ts';
import type { Side } from '#shared/illustration/knee/types.ts';
import { interventions } from '#shared/knowledge/interventions.ts';
import type { Catalogue } from './catalogue.ts';
import { createSay } from './say.ts';

/** What a drawing shows, for those who cannot see it: the item, the leg that works, and both moments. */
export function describeDrawing(words: Catalogue, id: DrawnId, side: Side): string {
  const say = createSay(words.language, words.drawings);
  const { name } = words.interventions[id];
  if (isAdvice(id)) return say('drawing.advice', { name, shows: words.adviceDrawings[id] });
  const works = interventions[id].side === 'both' ? 'both' : side;
  return say('drawing.exercise', { name, side: works, ...words.exerciseDrawings[id] });
}
