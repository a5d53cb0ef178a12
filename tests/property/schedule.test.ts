import { tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import type { Facts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { bonePossible, recentSurgery } from '#shared/knowledge/terms.ts';
import { addDays, weekdayOf, type Weekday } from '#shared/plan/dates.ts';
import { makePlan } from '#shared/plan/plan.ts';
import { readFor, type Reading } from '#shared/plan/reading.ts';
import type { Choices, Plan, RunningSchedule, ScheduleWeek, WalkRunStep } from '#shared/plan/types.ts';
import { ARBITRARY_TODAY } from '#tests/fixtures/arbitrary-answers.ts';
import { arbitraryRunner, arbitraryRunningChoices } from '#tests/fixtures/arbitrary-runner.ts';
import {
  check,
  factsOfAnswers,
  keepsAll,
  LONG_TIMEOUT_MS,
  RUNS,
  unless,
  type Breaches,
} from './reasoning.support.ts';

interface Planned {
  readonly facts: Facts;
  readonly reading: Reading;
  readonly plan: Plan;
  readonly choices: Choices;
}
function planned(answers: Answers, choices: Choices): Planned {
  const facts = factsOfAnswers(answers);
  const assessment = assess(facts);
  return { facts, choices, reading: readFor(facts, assessment), plan: makePlan(facts, assessment, choices) };
}
/** The weeks by kilometres, in blocks that follow one another without a gap. */
function blocksOf(schedule: RunningSchedule): readonly (readonly ScheduleWeek[])[] {
  if (schedule.kind === 'walk-run') return [schedule.thenWeeks];
  return [schedule.weeks, schedule.walkRun?.thenWeeks ?? []];
}
/** The steps of the walk–run ladder, where there is one. */
const ladderOf = (schedule: RunningSchedule): readonly WalkRunStep[] =>
  schedule.kind === 'walk-run' ? schedule.steps : (schedule.walkRun?.steps ?? []);
const nextDay = (day: Weekday): Weekday => ((day % 7) + 1) as Weekday;
const touching = (days: readonly Weekday[]): number =>
  days.filter((day) => days.includes(nextDay(day))).length;

const wasMissed = ({ light, km }: ScheduleWeek): boolean => light === 'missed' || km === 0;

/** Rounding of sums and of shares, in km. */
const ROUNDING_KM = 1e-9;
const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0);

type Judge = (schedule: RunningSchedule, given: Planned) => Breaches;
/** What every running schedule keeps, whoever runs and whatever is chosen. */
const laws: Readonly<Record<string, Judge>> = {
  'keeps each run under the single-session cap and each week together': (schedule) =>
    blocksOf(schedule)
      .flat()
      .flatMap((week) => {
        const runs = week.sessions.map(({ km }) => km);
        const sum = runs.reduce((total, km) => total + km, 0);
        return [
          ...unless(
            Math.abs(sum - week.km) < ROUNDING_KM,
            `week ${week.week} adds up to ${sum}, not ${week.km}`,
          ),
          ...unless(
            most(runs) === week.longestKm,
            `the longest of week ${week.week} is not ${week.longestKm}`,
          ),
          ...unless(week.longestKm <= week.capKm, `week ${week.week} goes over its cap of ${week.capKm}`),
          ...unless(week.sessions.length <= 5, `week ${week.week} has ${week.sessions.length} runs`),
        ];
      }),
  'never lets a run or a week grow by more than the caps over what was really run': (schedule, { facts }) => {
    const usual = Math.min(facts.values.weeklyKmUsual ?? 0, 80);
    return blocksOf(schedule).flatMap((weeks) =>
      weeks.flatMap((week, index) => [
        ...unless(week.km <= Math.max(usual, 20), `week ${week.week} has ${week.km} of ${usual} usual km`),
        ...growthOver(week, weeks.slice(0, index), usual),
      ]),
    );
  },
  'never runs on days that touch, where a week of so few runs can keep them apart': (
    schedule,
    { choices },
  ) => {
    const cells = Object.entries(choices.running?.runsKm ?? {});
    const crowded = blocksOf(schedule)
      .flat()
      .filter(({ from, sessions }) => {
        // a run that was taken off does not make the others touch: they stood there before
        const takenOff = cells.filter(([date, km]) => km === 0 && date >= from && date < addDays(from, 7));
        const runs = sessions.length + takenOff.length;
        return touching(sessions.map(({ date }) => weekdayOf(date))) > Math.max(0, 2 * runs - 7);
      });
    const dates = ladderOf(schedule).flatMap((step) => step.dates);
    const close = dates.filter((date, index) => index > 0 && date < addDays(dates[index - 1] ?? date, 2));
    return [
      ...crowded.map(({ from }) => `crowded from ${from}`),
      ...close.map((date) => `no rest before ${date}`),
    ];
  },
  'stands in the future, in order, on the chosen weekdays': (schedule, { choices, plan }) => {
    const weeks = blocksOf(schedule).flat();
    const steps = ladderOf(schedule);
    const runs = weeks.flatMap(({ sessions }) => sessions);
    const dates = [...runs.map(({ date }) => date), ...steps.flatMap((step) => step.dates)];
    const pause =
      plan.items.find(({ id, selected }) => id === 'load-stage-3' && selected)?.dose.pauseDays ?? 0;
    const earliest = addDays(ARBITRARY_TODAY, Math.min(pause, 7));
    const strayed = weeks.filter(({ from, sessions }) =>
      sessions.some(({ date }) => date < from || date >= addDays(from, 7)),
    );
    const wanted = choices.running?.weekdays;
    const own = [
      ...runs.filter((run) => !run.edited && !run.race).map(({ date }) => date),
      ...steps.flatMap((step) => step.dates),
    ];
    return [
      ...unless(new Set(dates).size === dates.length, 'two runs on one day'),
      ...dates.filter((date) => date < earliest).map((date) => `${date} is before ${earliest}`),
      ...strayed.map(({ from }) => `a run outside the week from ${from}`),
      ...own
        .filter((date) => wanted?.includes(weekdayOf(date)) === false)
        .map((date) => `${date} is no chosen day`),
    ];
  },
  'holds every cell as it was set, or says what bounded it': (schedule, { choices }) => {
    const weeks = blocksOf(schedule).flat();
    const runs = new Map(weeks.flatMap(({ sessions }) => sessions).map((run) => [run.date, run]));
    const corrected = new Map(schedule.corrections.map((one) => [one.date, one]));
    return Object.entries(choices.running?.runsKm ?? {}).flatMap(([date, askedKm]) => {
      const run = runs.get(date);
      if (run?.race === true) return [];
      const correction = corrected.get(date);
      return [
        ...unless(
          (run?.km ?? 0) === (correction?.km ?? askedKm),
          `${date} has other km, and nothing says why`,
        ),
        ...unless(
          correction === undefined || correction.askedKm === askedKm,
          `${date} was asked for otherwise`,
        ),
      ];
    });
  },
};

/** By how much a week, or its longest run, is more than what was run before allows. */
function growthOver(week: ScheduleWeek, earlier: readonly ScheduleWeek[], usualKm: number): Breaches {
  if (earlier.length === 0 || earlier.slice(-4).every(wasMissed)) return [];
  const recent = earlier.slice(-4).filter((one) => !wasMissed(one));
  const longest = most(recent.map(({ longestKm }) => longestKm));
  const highest = most(earlier.map(({ km }) => km));
  const stepKm = Math.max(0.1 * highest, 0.5, 0.1 * usualKm, 1);
  return [
    ...unless(
      week.longestKm <= Math.max(1.1 * longest, longest + 0.5) + ROUNDING_KM,
      `the longest run of week ${week.week} grows from ${longest} to ${week.longestKm}`,
    ),
    ...unless(
      week.km <= highest + stepKm + ROUNDING_KM,
      `week ${week.week} grows from ${highest} to ${week.km}`,
    ),
  ];
}

/** The course that tissue allows: none for bone or an uncleared surgeon's knee, walking and running after surgery. */
function courseAllowed({ reading }: Planned): {
  readonly kinds: readonly (string | undefined)[];
  readonly isProtected: boolean;
} {
  const isCleared = reading.facts.values.surgeonClearance === 'yes';
  const isFresh = reading.holds(recentSurgery);
  const mustRest = reading.holds(bonePossible) || (isFresh && !isCleared);
  if (mustRest) return { kinds: [undefined], isProtected: true };
  return {
    kinds: isFresh ? [undefined, 'walk-run'] : [undefined, 'walk-run', 'distance'],
    isProtected: isFresh,
  };
}
/** What every plan keeps, with a schedule or without. */
const lawsOfTissue = {
  'yields to bone and to the surgeon': (given: Planned) =>
    unless(
      courseAllowed(given).kinds.includes(given.plan.schedule?.kind),
      `runs by ${given.plan.schedule?.kind}`,
    ),
};

describe('every running schedule', { timeout: LONG_TIMEOUT_MS }, () => {
  it('keeps the laws of running, and yields to bone and to the surgeon', () => {
    let schedules = 0;
    let protectedRunners = 0;
    check(tuple(arbitraryRunner, arbitraryRunningChoices), ([answers, choices]) => {
      const given = planned(answers, choices);
      if (courseAllowed(given).isProtected) protectedRunners += 1;
      keepsAll(lawsOfTissue, given);
      const { schedule } = given.plan;
      if (schedule === null) return;
      schedules += 1;
      keepsAll(laws, schedule, given);
    });
    expect(schedules).toBeGreaterThan(RUNS / 4);
    expect(protectedRunners).toBeGreaterThan(RUNS / 20);
  });
});
