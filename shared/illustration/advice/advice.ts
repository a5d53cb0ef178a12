import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { facing, oneFrame } from '../figure/arrange.ts';
import type { Side } from '../knee/types.ts';
import { saddleHeight } from './bike.ts';
import { painLight } from './pain-light.ts';
import { elevation, ice } from './relief.ts';
import { thumbWidth } from './shoe.ts';
import { walkRunSteps } from './walk-run.ts';

/** Items of the plan that a single picture explains, by the item. */
const ADVICE = {
  'sym-ice': ice,
  'sym-elevate': elevation,
  'xt-bike': saddleHeight,
  'shoe-fit': thumbWidth,
  'load-ladder-walk-run': walkRunSteps,
  'load-pain-model': painLight,
} as const satisfies Partial<Record<InterventionId, readonly Shape[]>>;
export type AdviceId = keyof typeof ADVICE;
export const adviceIds = Object.keys(ADVICE) as readonly AdviceId[];

/** The picture of a piece of advice, for a side of the body where one is shown; in units of the figure. */
export const drawAdvice = (id: AdviceId, side: Side): Drawing =>
  // A light has no side, and a mirrored tick is none.
  oneFrame(facing(ADVICE[id], id === 'load-pain-model' ? 'right' : side));
