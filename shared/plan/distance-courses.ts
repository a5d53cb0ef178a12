import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { noviceHeavy } from '#shared/knowledge/terms.ts';
import type { Reading } from './reading.ts';
import type { Course } from './schedule/progression.ts';
import { baseKm, longestUsual, restartCourse, sessionsFor } from './schedule/restart.ts';
import { floorToHalf } from './schedule/rounding.ts';
import { MOST_SESSIONS } from './schedule/weekdays.ts';
import type { PlanItem } from './types.ts';

/** What stands on paper, by id. */
export type Selected = ReadonlyMap<InterventionId, PlanItem>;

/** Most km of week 1 for a heavy novice whom a doctor lets restart without the ladder (A4 step 2). */
const NOVICE_HEAVY_START_KM = 3;

/** The restart at 30 % for this runner (dossier A4). */
export function restartFor(
  weeklyKmUsual: number,
  mostSessions: number,
  selected: Selected,
  reading: Reading,
): Course {
  const dose = selected.get('load-restart-30')?.dose;
  return restartCourse({
    weeklyKmUsual,
    longestRunUsualKm: reading.facts.values.longestRunUsualKm,
    currentWeekKm: currentWeekKm(reading),
    startPercent: dose?.startPercent,
    growthPercent: dose?.capPercent,
    mostStartKm: reading.mayHold(noviceHeavy) ? NOVICE_HEAVY_START_KM : undefined,
    mostSessions,
  });
}

/** What the runner runs in a week now; nothing while the last four weeks are unknown. */
function currentWeekKm({ facts }: Reading): number | undefined {
  const { weeklyKmAvg4, weeklyKmLast } = facts.values;
  return weeklyKmAvg4 === undefined ? undefined : Math.max(weeklyKmAvg4, weeklyKmLast ?? 0);
}

/** Two weeks at the share of the stage, then a tenth more each week (dossier A6). */
export function volumeFor(
  weeklyKmUsual: number,
  mostSessions: number,
  selected: Selected,
  reading: Reading,
): Course {
  const { longestRunUsualKm, sessionsPerWeek, speedSessionsPerWeek } = reading.facts.values;
  const usualKm = baseKm(weeklyKmUsual);
  const stage = selected.get('load-stage-2') ?? selected.get('load-stage-1');
  const shareKm = ((stage?.dose.startPercent ?? 100) / 100) * weeklyKmUsual;
  const nowKm = currentWeekKm(reading) ?? shareKm;
  const easySessions =
    sessionsPerWeek === undefined ? sessionsFor(usualKm) : sessionsPerWeek - (speedSessionsPerWeek ?? 0);
  const longestShare = stage?.id === 'load-stage-2' ? 0.5 : 0.6;
  const bounds = [longestShare * longestUsual(longestRunUsualKm, usualKm)];
  if (stage?.id === 'load-stage-2') bounds.push(painFreeRunKm(reading, weeklyKmUsual));
  return {
    usualKm,
    startKm: Math.max(1, floorToHalf(Math.min(shareKm, nowKm, usualKm))),
    firstLongestKm: Math.max(1, floorToHalf(Math.min(...bounds))),
    sessions: Math.min(Math.max(easySessions, 3), MOST_SESSIONS),
    mostSessions,
    steadyWeeks: 2,
    growsByUsualKm: false,
    growthPercent: selected.get('load-ladder-volume')?.dose.capPercent ?? 10,
  };
}

/** Four fifths of the distance that stays free of pain; unknown or none: half of the usual run. */
function painFreeRunKm({ facts }: Reading, weeklyKmUsual: number): number {
  const { painFreeKm, sessionsPerWeek } = facts.values;
  if (painFreeKm !== undefined && painFreeKm > 0) return 0.8 * painFreeKm;
  return (0.5 * weeklyKmUsual) / Math.max(sessionsPerWeek ?? sessionsFor(weeklyKmUsual), 1);
}
