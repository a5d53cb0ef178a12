import type { InterventionId } from '../interventions.ts';
import type { FlagEffect } from '../types.ts';
import { bendOver, eventStarts, exercises, stretches, withImpact } from './selections.ts';

interface Consequence {
  readonly removes: readonly InterventionId[];
  /** Added when the effect has removed something. */
  readonly adds: readonly InterventionId[];
}

/** What the effect of a fired red flag does to the plan; `stop-run` is `cf-week-flag`. */
export const effectConsequences: { readonly [Effect in FlagEffect]: Consequence } = {
  'stop-run': { removes: [], adds: [] },
  'hide-scores': { removes: [], adds: [] },
  'no-plan': { removes: [...exercises, ...stretches], adds: [] },
  'no-impact': { removes: withImpact, adds: [] },
  'limit-speed': {
    removes: ['load-reintroduce-speed', 'ex-hop-progression'],
    adds: ['load-no-hills-speed'],
  },
  'no-race': { removes: eventStarts, adds: ['evt-consult-first'] },
  'no-twist': { removes: ['st-glute', ...bendOver(60)], adds: [] },
  'walk-first': { removes: ['load-restart-30', 'load-ladder-volume'], adds: ['load-ladder-walk-run'] },
};
