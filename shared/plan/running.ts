import { LONG_PAUSE_DAYS, SHORTEST_PAUSE_DAYS } from '#shared/knowledge/doses.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { bonePossible, noviceHeavy, severeStage3 } from '#shared/knowledge/terms.ts';
import { any, includes } from '#shared/logic/builders.ts';
import type { Candidates } from './candidates.ts';
import { addDays, laterOf } from './dates.ts';
import type { Reading } from './reading.ts';
import {
  dateWeeks,
  hillsReturnWeek,
  MOST_PRINTED_WEEKS,
  WEEKS_FROM_HILLS_TO_SPEED,
} from './schedule/dating.ts';
import {
  baseKm,
  longestUsual,
  LOWEST_USUAL_KM,
  progress,
  restart,
  sessionsFor,
  type WeekLoad,
} from './schedule/progression.ts';
import { floorToHalf } from './schedule/rounding.ts';
import { datedWalkRun } from './schedule/walk-run.ts';
import type { Choices, PlanItem, RemovedItem, RunningSchedule } from './types.ts';

/** The courses back to running, the most careful first. One of them stands on a plan. */
const COURSES = ['load-ladder-walk-run', 'load-restart-30', 'load-ladder-volume'] as const;
type CourseId = (typeof COURSES)[number];

/** "Run on with less": said only where the volume ladder carries it out. */
const RUN_ON = ['load-stage-1', 'load-stage-2'] as const;

/**
 * Keeps the most careful of the proposed courses. What it contradicts leaves with it; a milder course is
 * reported only when the clinician had asked for it.
 */
export function settleCourse(candidates: Candidates): readonly RemovedItem[] {
  const [course, ...others] = COURSES.filter((id) => candidates.has(id));
  if (course === undefined) return [];
  const refused: InterventionId[] = others.filter((id) => candidates.get(id)?.origin === 'added');
  for (const id of others) candidates.delete(id);
  if (course !== 'load-ladder-volume') refused.push(...RUN_ON.filter((id) => candidates.delete(id)));
  return refused.map((id) => ({ id, by: course }));
}

/** Days without running before the course begins: those of the plan, or the longer ones of a sorer stage 3. */
export const pauseDaysFor = (reading: Reading): number | undefined =>
  reading.mayHold(severeStage3) ? LONG_PAUSE_DAYS : undefined;

/** The dated running plan of the course that stands on paper; null where none may be dated. */
export function scheduleFor(
  items: readonly PlanItem[],
  reading: Reading,
  choices: Choices,
): RunningSchedule | null {
  const selected = new Map<InterventionId, PlanItem>(
    items.filter((item) => item.selected).map((item) => [item.id, item]),
  );
  const course = COURSES.find((id) => selected.has(id));
  // after stage 4 somebody has to see the gate passed, and says so by naming the day
  if (course === undefined || (selected.has('load-stage-4') && choices.restartDate === undefined))
    return null;
  const from = startDate(selected, reading, choices);
  if (course === 'load-ladder-walk-run') {
    const { easyPaceMinKm, weeklyKmUsual } = reading.facts.values;
    const afterBoneStress = reading.holds(any(bonePossible, includes('priorInjury', 'bone-stress-injury')));
    return datedWalkRun(from, { afterBoneStress, easyPaceMinKm, weeklyKmUsual });
  }
  return distanceSchedule(course, selected, reading, from);
}

function startDate(
  selected: ReadonlyMap<InterventionId, PlanItem>,
  { facts }: Reading,
  { restartDate }: Choices,
): string {
  const pause = selected.get('load-stage-3')?.dose.pauseDays ?? 0;
  const shortest = facts.role === 'doctor' ? Math.min(pause, SHORTEST_PAUSE_DAYS) : pause;
  return restartDate === undefined
    ? addDays(facts.today, pause)
    : laterOf(restartDate, addDays(facts.today, shortest));
}

function distanceSchedule(
  item: Exclude<CourseId, 'load-ladder-walk-run'>,
  selected: ReadonlyMap<InterventionId, PlanItem>,
  reading: Reading,
  from: string,
): RunningSchedule | null {
  const { weeklyKmUsual } = reading.facts.values;
  if (weeklyKmUsual === undefined || baseKm(weeklyKmUsual) < LOWEST_USUAL_KM) return null;
  const loads =
    item === 'load-restart-30'
      ? restartLoads(weeklyKmUsual, selected, reading)
      : volumeLoads(weeklyKmUsual, selected, reading);
  const weeks = dateWeeks(loads, from);
  const hillsFromWeek = hillsReturnWeek(weeks, baseKm(weeklyKmUsual));
  return {
    kind: 'distance',
    item,
    from: weeks[0]?.from ?? from,
    weeks,
    printedWeeks: Math.min(weeks.length, MOST_PRINTED_WEEKS),
    ...(hillsFromWeek !== undefined && {
      hillsFromWeek,
      speedFromWeek: hillsFromWeek + WEEKS_FROM_HILLS_TO_SPEED,
    }),
  };
}

/** Most km of week 1 for a heavy novice whom a doctor lets restart without the ladder (A4 step 2). */
const NOVICE_HEAVY_START_KM = 3;

function restartLoads(
  weeklyKmUsual: number,
  selected: ReadonlyMap<InterventionId, PlanItem>,
  reading: Reading,
): readonly WeekLoad[] {
  const dose = selected.get('load-restart-30')?.dose;
  return restart({
    weeklyKmUsual,
    longestRunUsualKm: reading.facts.values.longestRunUsualKm,
    currentWeekKm: currentWeekKm(reading),
    startPercent: dose?.startPercent,
    growthPercent: dose?.capPercent,
    mostStartKm: reading.mayHold(noviceHeavy) ? NOVICE_HEAVY_START_KM : undefined,
  });
}

/** What the runner runs in a week now; nothing while the last four weeks are unknown. */
function currentWeekKm({ facts }: Reading): number | undefined {
  const { weeklyKmAvg4, weeklyKmLast } = facts.values;
  return weeklyKmAvg4 === undefined ? undefined : Math.max(weeklyKmAvg4, weeklyKmLast ?? 0);
}

/** Two weeks at the share of the stage, then a tenth more each week (dossier A6). */
function volumeLoads(
  weeklyKmUsual: number,
  selected: ReadonlyMap<InterventionId, PlanItem>,
  reading: Reading,
): readonly WeekLoad[] {
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
  return progress({
    usualKm,
    startKm: Math.max(1, floorToHalf(Math.min(shareKm, nowKm, usualKm))),
    firstLongestKm: Math.max(1, floorToHalf(Math.min(...bounds))),
    sessions: Math.min(Math.max(easySessions, 3), 5),
    steadyWeeks: 2,
    growsByUsualKm: false,
    growthPercent: selected.get('load-ladder-volume')?.dose.capPercent ?? 10,
  });
}

/** Four fifths of the distance that stays free of pain; unknown or none: half of the usual run. */
function painFreeRunKm({ facts }: Reading, weeklyKmUsual: number): number {
  const { painFreeKm, sessionsPerWeek } = facts.values;
  if (painFreeKm !== undefined && painFreeKm > 0) return 0.8 * painFreeKm;
  return (0.5 * weeklyKmUsual) / Math.max(sessionsPerWeek ?? sessionsFor(weeklyKmUsual), 1);
}
