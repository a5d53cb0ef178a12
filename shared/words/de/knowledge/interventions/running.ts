import type {
  loadWords as englishLoadWords,
  techniqueWords as englishTechniqueWords,
  crossTrainingWords as englishCrossTrainingWords,
  eventDecisionWords as englishEventDecisionWords,
} from '../../../en/knowledge/interventions/running.ts';
import type { Translated } from '../../../translation.ts';

/** How much to run. Numbers of the plan stand in the running plan, not here. */
export const loadWords: Translated<typeof englishLoadWords> = {};

/** One cue at a time. */
export const techniqueWords: Translated<typeof englishTechniqueWords> = {};

/** Sport that keeps the runner fit. Each finishes the sentence "Keep fit with …" as well. */
export const crossTrainingWords: Translated<typeof englishCrossTrainingWords> = {};

/** What to do about a race. */
export const eventDecisionWords: Translated<typeof englishEventDecisionWords> = {};
