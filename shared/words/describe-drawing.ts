import type { Language } from '#shared/handout/types.ts';
import { isAdvice, type DrawnId } from '#shared/illustration/drawn-items.ts';
import type { Side } from '#shared/illustration/knee/types.ts';
import { interventions } from '#shared/knowledge/interventions.ts';
import { adviceDrawingWords, drawingMessages, exerciseDrawingWords } from './en/drawings.ts';
import { interventionWords } from './en/knowledge/interventions.ts';
import { createSay } from './say.ts';

const WORDS = {
  en: {
    say: createSay<keyof typeof drawingMessages>('en', drawingMessages),
    items: interventionWords,
    exercises: exerciseDrawingWords,
    advice: adviceDrawingWords,
  },
} as const satisfies Record<Language, unknown>;

/** What a drawing shows, for those who cannot see it: the item, the leg that works, and both moments. */
export function describeDrawing(language: Language, id: DrawnId, side: Side): string {
  const { say, items, exercises, advice } = WORDS[language];
  const { name } = items[id];
  if (isAdvice(id)) return say('drawing.advice', { name, shows: advice[id] });
  const works = interventions[id].side === 'both' ? 'both' : side;
  return say('drawing.exercise', { name, side: works, ...exercises[id] });
}
