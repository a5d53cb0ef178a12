import { addDays, weekdayOf } from '#shared/plan/dates.ts';
import type { RunningSchedule, WalkRunStep } from '#shared/plan/types.ts';
import { pauseOf } from '../pause.ts';
import { itemsOf, type Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';
import { painLightSection } from './pain-light.ts';

const DAYS = 14;
const SATURDAY = 6;
/** Days with exercises by days a week; three and fewer never touch (Monday is 1). */
const EXERCISE_DAYS: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [1, 4],
  3: [1, 3, 6],
  4: [1, 3, 5, 6],
  5: [1, 2, 3, 5, 6],
  6: [1, 2, 3, 4, 5, 6],
  7: [1, 2, 3, 4, 5, 6, 7],
};

/**
 * `ho-diary`: fourteen days from today to tick and to fill in, with the planned runs in their boxes. It stands by
 * itself, so that it can be cut off.
 */
export function diarySection(sheet: Sheet): Block {
  const { facts, words, plan } = sheet;
  const { say, dates } = words;
  const lastPauseDay = pauseOf(sheet)?.lastDay;
  const exercises = itemsOf(sheet, 'strengthening', 'stretching');
  const exerciseDays = EXERCISE_DAYS[exercises[0]?.dose.daysPerWeek ?? 3] ?? [];
  const days = Array.from({ length: DAYS }, (_, index) => addDays(facts.today, index));
  const last = addDays(facts.today, DAYS - 1);
  const planned = plannedRuns(sheet, plan.schedule);
  const isOneMonth = facts.today.slice(0, 7) === last.slice(0, 7);
  return {
    kind: 'diary',
    section: 'ho-diary',
    title: say(isOneMonth ? 'diary.title.month' : 'diary.title', {
      from: isOneMonth ? dates.dayOfMonth(facts.today) : dates.briefDay(facts.today),
      to: dates.briefDay(last),
    }),
    note: say('diary.next', { date: dates.brief(plan.nextCheck) }),
    cut: say('diary.cut'),
    tickBox: say('diary.tick'),
    lights: plan.withheld === null ? lightsOf(sheet) : [],
    days: days.map((date) => ({
      weekday: dates.weekday(date),
      day: dates.dayOfMonth(date),
      weekend: weekdayOf(date) >= SATURDAY,
      running: lastPauseDay === undefined || date > lastPauseDay,
      ...(planned.has(date) && { planned: planned.get(date) ?? '' }),
      exercise: exercises.length > 0 && date > facts.today && exerciseDays.includes(weekdayOf(date)),
    })),
    rows: {
      run:
        plan.schedule?.kind === 'walk-run'
          ? say('diary.run.minutes')
          : say('diary.run', { unit: words.measures.distanceUnit }),
      during: say('diary.during'),
      morning: say('diary.morning'),
      exercises: say('diary.exercises'),
    },
  };
}

const lightsOf = (sheet: Sheet) => painLightSection(sheet).lights.map(({ sign, title }) => ({ sign, title }));

/** The runs of the plan by their ISO date: kilometres, or minutes of a walk–run step. */
function plannedRuns({ words }: Sheet, schedule: RunningSchedule | null): ReadonlyMap<string, string> {
  if (schedule === null) return new Map();
  if (schedule.kind === 'walk-run') return new Map(schedule.steps.flatMap(runsOfStep));
  const weeks = schedule.weeks.slice(0, schedule.printedWeeks);
  return new Map(
    weeks.flatMap(({ sessions }) =>
      sessions.map(({ date, km }) => [date, words.number(words.measures.plannedAmount(km))] as const),
    ),
  );
}

const runsOfStep = ({ runMinutes, walkMinutes, repeats, dates }: WalkRunStep) =>
  dates.map((date) => [date, `${(runMinutes + walkMinutes) * repeats}`] as const);
