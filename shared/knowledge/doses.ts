import type { InterventionId } from './interventions.ts';

/** A dose in numbers, each in the unit of its name; how a clinician may change it stands in `plan/`. */
export interface PlainDose {
  readonly minutes?: number;
  readonly weeks?: number;
  readonly pauseDays?: number;
  readonly startPercent?: number;
  readonly capPercent?: number;
}

/** Doses of everything that is no exercise (dossier interventions.md, column "dose"). */
export const doses: { readonly [Id in InterventionId]?: PlainDose } = {
  'load-stage-1': { startPercent: 70, weeks: 2 },
  'load-stage-2': { startPercent: 50, weeks: 2 },
  'load-stage-3': { pauseDays: 10 },
  'load-restart-30': { startPercent: 30, capPercent: 10 },
  'load-ladder-volume': { capPercent: 10 },
  'load-cap-weekly-10': { capPercent: 10 },
  'load-cap-single-session': { capPercent: 10 },
  'load-novice-heavy-start': { capPercent: 10 },
  'tech-cadence-up': { capPercent: 5, weeks: 2 },
  'tech-shorter-step': { weeks: 2 },
  'tech-land-softer': { minutes: 10 },
  'tech-step-width': { minutes: 5 },
  'tech-trunk-forward': { minutes: 5 },
  'shoe-stability-pronated': { weeks: 8 },
  'shoe-transition': { weeks: 8 },
  'insole-prefab-short-term': { weeks: 6 },
  'insole-flat-foot-symptomatic': { weeks: 6 },
  'rec-warm-up': { minutes: 8 },
  'rec-cool-down': { minutes: 5 },
  'rec-foam-roll': { minutes: 5 },
  'sym-ice': { minutes: 10 },
  'sym-ice-post-race': { minutes: 5 },
  'sym-elevate': { minutes: 15 },
  'sym-heat-chronic': { minutes: 15 },
  'xt-swim': { minutes: 20 },
  'xt-aqua-jog': { minutes: 20 },
  'xt-bike': { minutes: 20 },
  'xt-elliptical': { minutes: 20 },
  'xt-row': { minutes: 20 },
  'xt-walk': { minutes: 20 },
  'brc-temporary-policy': { weeks: 6 },
  'brc-patellar-tape': { weeks: 4 },
  'brc-patellar-sleeve': { weeks: 6 },
  'brc-patellar-strap': { weeks: 6 },
  'brc-oa-unloader': { weeks: 6 },
  'brc-post-ligament': { weeks: 6 },
};
/** Pause of a stage 3 that lasts for days or hurts in walking. */
export const LONG_PAUSE_DAYS = 14;
/** Shortest pause that a doctor may set (A2). */
export const SHORTEST_PAUSE_DAYS = 7;
/** A step rate may grow by this much of itself at most. */
export const MOST_CADENCE_PERCENT = 10;

/** Lower ends for a dose that the clinician changes, where they are higher than the field's own. */
export const doseFloors: { readonly [Id in InterventionId]?: PlainDose } = {
  'load-stage-3': { pauseDays: SHORTEST_PAUSE_DAYS },
};
/** Upper ends for a dose that the clinician changes, where they are narrower than the field's own. */
export const doseCeilings: { readonly [Id in InterventionId]?: PlainDose } = {
  'load-stage-1': { startPercent: 70 },
  'load-stage-2': { startPercent: 50 },
  'load-stage-3': { pauseDays: LONG_PAUSE_DAYS },
  'load-restart-30': { startPercent: 30, capPercent: 10 },
  'load-ladder-volume': { capPercent: 10 },
  'load-cap-weekly-10': { capPercent: 10 },
  'load-cap-single-session': { capPercent: 10 },
  'load-novice-heavy-start': { capPercent: 10 },
  'tech-cadence-up': { capPercent: MOST_CADENCE_PERCENT },
  'sym-ice': { minutes: 20 },
  'sym-ice-post-race': { minutes: 5 },
  'sym-heat-chronic': { minutes: 15 },
  'xt-swim': { minutes: 45 },
  'xt-aqua-jog': { minutes: 45 },
  'xt-bike': { minutes: 45 },
  'xt-elliptical': { minutes: 45 },
  'xt-row': { minutes: 45 },
  'xt-walk': { minutes: 45 },
  'brc-patellar-tape': { weeks: 4 },
};
