import { SHORTEST_PAUSE_DAYS } from '#shared/knowledge/doses.ts';
import { possible } from '#shared/logic/builders.ts';
import { COURSES, type CourseId } from './courses.ts';
import { addDays, laterOf } from './dates.ts';
import { restartFor, volumeFor, type Selected } from './distance-courses.ts';
import type { Decided } from './event.ts';
import type { Reading } from './reading.ts';
import { allCorrections, dateWeeks, mostSessionsIn, type Calendar } from './schedule/calendar.ts';
import { hillsReturnWeek, speedReturnWeek, stepsBack } from './schedule/hills-and-speed.ts';
import type { Course } from './schedule/progression.ts';
import { baseKm, LOWEST_USUAL_KM } from './schedule/restart.ts';
import { LEVEL_AFTER_RED_RESTART } from './schedule/walk-run.ts';
import { daysAmong, usualDays } from './schedule/weekdays.ts';
import type { Choices, DistanceSchedule, PlanItem, RunningSchedule } from './types.ts';
import { walkRunCourse } from './walk-run-course.ts';

/** The dated running plan of the course that stands on paper; null where none may be dated. */
export function scheduleFor(
  items: readonly PlanItem[],
  reading: Reading,
  choices: Choices,
  race: Decided | undefined,
): RunningSchedule | null {
  const selected: Selected = new Map(items.filter((item) => item.selected).map((item) => [item.id, item]));
  const course = COURSES.find((id) => selected.has(id));
  // after stage 4 somebody has to see the gate passed, and says so by naming the day
  if (course === undefined || (selected.has('load-stage-4') && choices.restartDate === undefined))
    return null;
  const calendar = calendarFrom(startDate(selected, reading, choices), reading, choices, race);
  if (course === 'load-ladder-walk-run') {
    const { course: walkRun, bounded } = walkRunCourse(calendar, 0, reading);
    const corrections = allCorrections(walkRun.thenWeeks, bounded, calendar.choices);
    return { kind: 'walk-run', ...walkRun, corrections };
  }
  return distanceSchedule(course, selected, reading, calendar);
}

function startDate(selected: Selected, { facts }: Reading, { restartDate, followUp }: Choices): string {
  // at a follow-up the course goes on from its own first day
  if (followUp !== undefined && restartDate !== undefined) return restartDate;
  const pause = selected.get('load-stage-3')?.dose.pauseDays ?? 0;
  const shortest = facts.role === 'doctor' ? Math.min(pause, SHORTEST_PAUSE_DAYS) : pause;
  return restartDate === undefined
    ? addDays(facts.today, pause)
    : laterOf(restartDate, addDays(facts.today, shortest));
}

function calendarFrom(
  from: string,
  reading: Reading,
  choices: Choices,
  decided: Decided | undefined,
): Calendar {
  const { easyPaceMinKm, goalRaceDate, goalRaceKm } = reading.facts.values;
  const mayStart = decided?.decision.decision.startsWith('evt-start-') === true;
  const isDated = goalRaceDate !== undefined && goalRaceKm !== undefined;
  return {
    from,
    daysFor: choices.running?.weekdays === undefined ? usualDays : daysAmong(choices.running.weekdays),
    choices: choices.running ?? {},
    firstWeek: 1,
    easyPaceMinKm,
    race: mayStart && isDated ? { date: goalRaceDate, km: goalRaceKm } : undefined,
  };
}

function distanceSchedule(
  item: Exclude<CourseId, 'load-ladder-walk-run'>,
  selected: Selected,
  reading: Reading,
  calendar: Calendar,
): RunningSchedule | null {
  const { weeklyKmUsual } = reading.facts.values;
  if (weeklyKmUsual === undefined || baseKm(weeklyKmUsual) < LOWEST_USUAL_KM) return null;
  const mostSessions = mostSessionsIn(calendar);
  const course =
    item === 'load-restart-30'
      ? restartFor(weeklyKmUsual, mostSessions, selected, reading)
      : volumeFor(weeklyKmUsual, mostSessions, selected, reading);
  const { weeks, bounded, endsInWalkRun } = dateWeeks(course, calendar);
  const last = weeks.at(-1);
  const walkRun =
    endsInWalkRun && last !== undefined
      ? walkRunCourse(
          { ...calendar, from: addDays(last.from, 7), firstWeek: last.week + 1 },
          LEVEL_AFTER_RED_RESTART,
          reading,
        )
      : undefined;
  return {
    kind: 'distance',
    item,
    from: weeks[0]?.from ?? calendar.from,
    weeks,
    printedWeeks: Math.min(weeks.length, MOST_PRINTED_WEEKS),
    corrections: allCorrections(
      [...weeks, ...(walkRun?.course.thenWeeks ?? [])],
      [...bounded, ...(walkRun?.bounded ?? [])],
      calendar.choices,
    ),
    ...comingBack(weeks, course, reading),
    ...(walkRun !== undefined && { walkRun: walkRun.course }),
  };
}

/** Weeks that fit on paper. */
const MOST_PRINTED_WEEKS = 12;

/** Kneecap, iliotibial band and patellar tendon take downhill last (A8). */
const downhillLast = possible('patellofemoral-pain', 'iliotibial-band-syndrome', 'patellar-tendinopathy');

function comingBack(
  weeks: DistanceSchedule['weeks'],
  { usualKm }: Course,
  reading: Reading,
): Pick<DistanceSchedule, 'hillsFromWeek' | 'speedFromWeek' | 'returns'> {
  const hillsFromWeek = hillsReturnWeek(weeks, usualKm);
  if (hillsFromWeek === undefined) return { returns: [] };
  const { hillsSharePct = 0, speedSessionsPerWeek = 0 } = reading.facts.values;
  return {
    hillsFromWeek,
    speedFromWeek: speedReturnWeek(hillsFromWeek),
    returns: stepsBack(hillsFromWeek, {
      hillsSharePercent: hillsSharePct,
      didSpeed: speedSessionsPerWeek > 0,
      isDownhillLast: reading.holds(downhillLast),
    }),
  };
}
