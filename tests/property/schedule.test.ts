import { tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import type { Facts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { bonePossible, recentSurgery } from '#shared/knowledge/terms.ts';
import { addDays, weekdayOf, type Weekday } from '#shared/plan/dates.ts';
import { makePlan } from '#shared/plan/plan.ts';
import { readFor, type Reading } from '#shared/plan/reading.ts';
import type { Choices, Plan, RunningSchedule, ScheduleWeek } from '#shared/plan/types.ts';
import { ARBITRARY_TODAY } from '#tests/fixtures/arbitrary-answers.ts';
import { arbitraryRunner, arbitraryRunningChoices } from '#tests/fixtures/arbitrary-runner.ts';
import { check, factsOfAnswers, keepsAll, LONG_TIMEOUT_MS, RUNS } from './reasoning.support.ts';

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
const nextDay = (day: Weekday): Weekday => ((day % 7) + 1) as Weekday;
const touching = (days: readonly Weekday[]): number =>
  days.filter((day) => days.includes(nextDay(day))).length;

const wasMissed = ({ light, km }: ScheduleWeek): boolean => light === 'missed' || km === 0;

type Judge = (schedule: RunningSchedule, given: Planned) => void;
/** What every running schedule keeps, whoever runs and whatever is chosen. */
const laws: Readonly<Record<string, Judge>> = {
  'keeps each run under the single-session cap and each week together': (schedule) => {
    for (const week of blocksOf(schedule).flat()) {
      expect(week.sessions.reduce((sum, { km }) => sum + km, 0)).toBeCloseTo(week.km, 9);
      expect(Math.max(0, ...week.sessions.map(({ km }) => km))).toBe(week.longestKm);
      expect(week.longestKm).toBeLessThanOrEqual(week.capKm);
      expect(week.sessions.length).toBeLessThanOrEqual(5);
    }
  },
  'never lets a run or a week grow by more than the caps over what was really run': (schedule, { facts }) => {
    const usual = Math.min(facts.values.weeklyKmUsual ?? 0, 80);
    for (const weeks of blocksOf(schedule)) {
      weeks.forEach((week, index) => {
        const earlier = weeks.slice(0, index);
        if (earlier.length === 0 || earlier.slice(-4).every(wasMissed)) return;
        const longest = Math.max(
          ...earlier
            .slice(-4)
            .filter((one) => !wasMissed(one))
            .map((one) => one.longestKm),
        );
        expect(week.longestKm).toBeLessThanOrEqual(Math.max(1.1 * longest, longest + 0.5) + 1e-9);
        const most = Math.max(...earlier.map(({ km }) => km));
        const stepKm = Math.max(0.1 * most, 0.5, 0.1 * usual, 1);
        expect(week.km).toBeLessThanOrEqual(most + stepKm + 1e-9);
      });
      for (const { km } of weeks) expect(km).toBeLessThanOrEqual(Math.max(usual, 20));
    }
  },
  'never runs on days that touch, where a week of so few runs can keep them apart': (
    schedule,
    { choices },
  ) => {
    const cells = Object.entries(choices.running?.runsKm ?? {});
    for (const { from, sessions } of blocksOf(schedule).flat()) {
      // a run that was taken off does not make the others touch: they stood there before
      const takenOff = cells.filter(([date, km]) => km === 0 && date >= from && date < addDays(from, 7));
      const runs = sessions.length + takenOff.length;
      const days = sessions.map(({ date }) => weekdayOf(date));
      expect(touching(days)).toBeLessThanOrEqual(Math.max(0, 2 * runs - 7));
    }
    const ladder = schedule.kind === 'walk-run' ? schedule.steps : (schedule.walkRun?.steps ?? []);
    const dates = ladder.flatMap((step) => step.dates);
    dates.slice(1).forEach((date, index) => expect(date >= addDays(dates[index] ?? date, 2)).toBe(true));
  },
  'stands in the future, in order, on the chosen weekdays': (schedule, { choices, plan }) => {
    const weeks = blocksOf(schedule).flat();
    const steps = schedule.kind === 'walk-run' ? schedule.steps : (schedule.walkRun?.steps ?? []);
    const runs = weeks.flatMap(({ sessions }) => sessions);
    const dates = [...runs.map(({ date }) => date), ...steps.flatMap((step) => step.dates)].sort();
    expect(dates).toEqual([...new Set(dates)]);
    const pause =
      plan.items.find(({ id, selected }) => id === 'load-stage-3' && selected)?.dose.pauseDays ?? 0;
    expect(dates.every((date) => date >= addDays(ARBITRARY_TODAY, Math.min(pause, 7)))).toBe(true);
    for (const week of weeks) {
      expect(week.sessions.every(({ date }) => date >= week.from && date < addDays(week.from, 7))).toBe(true);
    }
    const wanted = choices.running?.weekdays;
    const own = [
      ...runs.filter((run) => !run.edited && !run.race).map(({ date }) => date),
      ...steps.flatMap((step) => step.dates),
    ];
    expect(own.filter((date) => wanted?.includes(weekdayOf(date)) === false)).toEqual([]);
  },
  'holds every cell as it was set, or says what bounded it': (schedule, { choices }) => {
    const weeks = blocksOf(schedule).flat();
    const runs = new Map(weeks.flatMap(({ sessions }) => sessions).map((run) => [run.date, run]));
    const corrected = new Map(schedule.corrections.map((one) => [one.date, one]));
    for (const [date, askedKm] of Object.entries(choices.running?.runsKm ?? {})) {
      const run = runs.get(date);
      if (run?.race === true) continue;
      const correction = corrected.get(date);
      expect(run?.km ?? 0).toBe(correction?.km ?? askedKm);
      expect(correction === undefined || correction.askedKm === askedKm).toBe(true);
    }
  },
};

/** The course that tissue allows: none for bone or an uncleared surgeon's knee, walking and running after surgery. */
function expectTissueToWin({ reading, plan }: Planned): { readonly isProtected: boolean } {
  const isCleared = reading.facts.values.surgeonClearance === 'yes';
  const isFresh = reading.holds(recentSurgery);
  const mustRest = reading.holds(bonePossible) || (isFresh && !isCleared);
  const allowed = mustRest
    ? [undefined]
    : isFresh
      ? [undefined, 'walk-run']
      : [undefined, 'walk-run', 'distance'];
  expect(allowed).toContain(plan.schedule?.kind);
  return { isProtected: mustRest || isFresh };
}

describe('every running schedule', { timeout: LONG_TIMEOUT_MS }, () => {
  it('keeps the laws of running, and yields to bone and to the surgeon', () => {
    let schedules = 0;
    let protectedRunners = 0;
    check(tuple(arbitraryRunner, arbitraryRunningChoices), ([answers, choices]) => {
      const given = planned(answers, choices);
      if (expectTissueToWin(given).isProtected) protectedRunners += 1;
      const { schedule } = given.plan;
      if (schedule === null) return;
      schedules += 1;
      keepsAll(laws, schedule, given);
    });
    expect(schedules).toBeGreaterThan(RUNS / 4);
    expect(protectedRunners).toBeGreaterThan(RUNS / 20);
  });
});
