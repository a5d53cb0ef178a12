import { bodyWorkIndications } from './indications/body-work.ts';
import { footwearIndications } from './indications/footwear.ts';
import { guidanceIndications } from './indications/guidance.ts';
import { loadIndications } from './indications/load.ts';
import { reliefIndications } from './indications/relief.ts';
import { techniqueIndications } from './indications/technique.ts';
import type { Indications } from './indications/types.ts';

/**
 * When an item is proposed beside the causes that name it (`causes.ts`). Exercises come from the packages of
 * `exercise-packages.ts`, other sport from `cross-training.ts`, the race decision from `events.ts`.
 */
export const indications: Indications = {
  ...loadIndications,
  ...techniqueIndications,
  ...footwearIndications,
  ...bodyWorkIndications,
  ...reliefIndications,
  ...guidanceIndications,
};
