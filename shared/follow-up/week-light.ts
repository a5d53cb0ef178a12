import type { Plan, WeekLight } from '#shared/plan/types.ts';

/** How a week went, from 0 to 10 each; an absent score was not told. */
export interface WeekPain {
  readonly during?: number | undefined;
  readonly after?: number | undefined;
  readonly nextMorning?: number | undefined;
  /** Pain of a usual morning: `nprs-next-morning` at the intake. */
  readonly usualMorning?: number | undefined;
}

/** From calm to stop; the worst one of several decides. */
const LIGHTS = ['green', 'amber', 'red'] as const satisfies readonly WeekLight[];
export type PainLight = (typeof LIGHTS)[number];
const worst = (lights: readonly PainLight[]): PainLight =>
  LIGHTS.findLast((light) => lights.includes(light)) ?? 'green';

/** Highest score that is still green, and still amber, while running (dossier interventions.md A1). */
const DURING: Readonly<Record<Plan['painLimit'], readonly [green: number, amber: number]>> = {
  usual: [2, 4],
  // A bone, a growth plate in a hip, a repair: any pain is a stop.
  zero: [0, 0],
  growth: [2, 2],
  'first-sharp-pain': [2, 2],
};
const AFTER: Readonly<Record<'usual' | 'zero', readonly [green: number, amber: number]>> = {
  usual: [2, 4],
  zero: [0, 0],
};
/** A morning may be this much worse than usual before it is red. */
const AMBER_MORNING = 1;

/**
 * The light of a week by the pain model (dossier interventions.md A1): the worst of the run, the two hours after it and
 * the next morning, within the limit of the condition. What nobody told counts as amber, never as green. Total.
 */
export function weekLight(pain: WeekPain, limit: Plan['painLimit']): PainLight {
  const [during, after] = [DURING[limit], AFTER[limit === 'zero' ? 'zero' : 'usual']];
  return worst([between(pain.during, during), between(pain.after, after), morningLight(pain)]);
}

function between(score: number | undefined, [green, amber]: readonly [number, number]): PainLight {
  if (score === undefined) return 'amber';
  if (score <= green) return 'green';
  return score <= amber ? 'amber' : 'red';
}

function morningLight({ nextMorning, usualMorning }: WeekPain): PainLight {
  if (nextMorning === undefined || usualMorning === undefined) return 'amber';
  if (nextMorning <= usualMorning) return 'green';
  return nextMorning <= usualMorning + AMBER_MORNING ? 'amber' : 'red';
}

/** A tenth more than the best week that was run is the most for the next one (A7 `load-cap-weekly-10`). */
const SHORT_OF_PLAN = 1 / 1.1;

/**
 * The light that is proposed for a week: nothing run is a missed week, and one that fell short by more than the weekly
 * cap would allow to make up is repeated (A4 step 8, A7). Pain that is red stays red.
 */
export function proposedLight(pain: PainLight, doneKm: number | undefined, plannedKm: number): WeekLight {
  if (pain === 'red' || doneKm === undefined || plannedKm === 0) return pain;
  if (doneKm === 0) return 'missed';
  return doneKm < SHORT_OF_PLAN * plannedKm ? 'amber' : pain;
}
