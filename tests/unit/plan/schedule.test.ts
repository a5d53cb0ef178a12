import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
import { weekdayOf } from '#shared/plan/dates.ts';
import type { DistanceSchedule, RunningChoices, WalkRunSchedule } from '#shared/plan/types.ts';
import { itemOf, onPaper, outerKnee, planFor } from '#tests/fixtures/planned.ts';

const stageTwo: Answers = { ...outerKnee, afterRunDuration: '2-3h', nprsRun: 4 };
const twentyKm: Answers = { ...outerKnee, weeklyKmUsual: 20, longestRunUsualKm: 8 };

function distancePlan(answers: Answers, running: RunningChoices = {}): DistanceSchedule {
  const { schedule } = planFor(answers, { running });
  if (schedule?.kind !== 'distance') throw new Error('no distance schedule');
  return schedule;
}
function walkRunPlan(answers: Answers, running: RunningChoices = {}): WalkRunSchedule {
  const { schedule } = planFor({ ...answers, weeklyKmAvg4: 0, weeklyKmLast: 0 }, { running });
  if (schedule?.kind !== 'walk-run') throw new Error('no walk–run schedule');
  return schedule;
}
const runsOf = (week: { readonly sessions: readonly { date: string; km: number }[] } | undefined) =>
  week?.sessions.map(({ date, km }) => `${date.slice(5)} ${km}`);

describe('a dated week', () => {
  it('puts the longest run on Thursday, without a neighbour', () => {
    for (const week of distancePlan(outerKnee).weeks) {
      const days = week.sessions.map(({ date }) => weekdayOf(date));
      expect(week.sessions.find(({ date }) => weekdayOf(date) === 4)?.km).toBe(week.longestKm);
      expect(days).not.toContain(3);
      expect(days).not.toContain(5);
    }
  });
  it('never runs on two days in a row with three sessions', () => {
    expect(runsOf(distancePlan(twentyKm).weeks[0])).toEqual(['06-25 2', '06-28 2', '06-30 2']);
  });
  it('gives the odd half kilometres to the days that stand alone', () => {
    expect(runsOf(distancePlan(outerKnee).weeks[1])).toEqual([
      '07-02 5',
      '07-04 3.5',
      '07-05 3.5',
      '07-07 4',
    ]);
  });
  it('says the minutes where the pace is known', () => {
    const [first] = distancePlan({ ...twentyKm, easyPaceMinKm: 6.3 }).weeks;
    expect(first?.sessions[0]).toEqual({ date: '2026-06-25', km: 2, minutes: 13 });
  });
});

describe('chosen weekdays', () => {
  it('carry the runs, the longest one without a neighbour', () => {
    const [first] = distancePlan(outerKnee, { weekdays: [1, 3, 5, 6] }).weeks;
    expect(runsOf(first)).toEqual(['06-26 2.5', '06-27 2.5', '06-29 2.5', '07-01 4.5']);
  });
  it('that are too few lower the week to what fits into one longest run each', () => {
    const { weeks } = distancePlan(outerKnee, { weekdays: [2, 6] });
    expect(weeks.slice(0, 3).map(({ km, longestKm, sessions }) => [km, longestKm, sessions.length])).toEqual([
      [9, 4.5, 2],
      [10, 5, 2],
      [11, 5.5, 2],
    ]);
  });
  it('that all touch leave as many runs as keep a day between them', () => {
    const { weeks } = distancePlan(outerKnee, { weekdays: [1, 2, 3, 4, 5] });
    expect(new Set(weeks[0]?.sessions.map(({ date }) => weekdayOf(date)))).toEqual(new Set([1, 3, 5]));
  });
});

describe('a cell that the clinician sets', () => {
  const week = (runsKm: Readonly<Record<string, number>>) => {
    const { weeks, corrections } = distancePlan(outerKnee, { runsKm });
    return { runs: runsOf(weeks[0]), next: weeks[1]?.km, corrections };
  };

  it('may be shorter: nothing takes over what was taken off, and the next week grows from there', () => {
    expect(week({ '2026-06-25': 3 })).toEqual({
      runs: ['06-25 3', '06-27 2.5', '06-28 2.5', '06-30 2.5'],
      next: 14.5,
      corrections: [],
    });
  });
  it('may be longer within the cap: the others give way, the week stays what it was', () => {
    expect(week({ '2026-06-30': 4 })).toEqual({
      runs: ['06-25 4.5', '06-27 2', '06-28 1.5', '06-30 4'],
      next: 16,
      corrections: [],
    });
  });
  it('is bounded by the single-session cap, and says so', () => {
    expect(week({ '2026-06-25': 12 })).toEqual({
      runs: ['06-25 4.5', '06-27 2.5', '06-28 2.5', '06-30 2.5'],
      next: 16,
      corrections: [{ date: '2026-06-25', askedKm: 12, km: 4.5, by: 'load-cap-single-session' }],
    });
  });
  it('is bounded by the week, and says so', () => {
    const all = { '2026-06-25': 4.5, '2026-06-27': 4, '2026-06-28': 1, '2026-06-30': 4.5 };
    expect(week(all).corrections).toEqual([
      { date: '2026-06-30', askedKm: 4.5, km: 2.5, by: 'load-cap-weekly-10' },
    ]);
  });
  it('moves a run to a day that keeps the rest between runs, and no further', () => {
    expect(week({ '2026-06-30': 0, '2026-06-29': 2 }).runs).toEqual(['06-25 4.5', '06-27 2.5', '06-29 2']);
    const { weeks, corrections } = distancePlan(twentyKm, { runsKm: { '2026-06-26': 2 } });
    expect(runsOf(weeks[0])).toEqual(['06-26 2', '06-28 2', '06-30 2']);
    expect(corrections).toEqual([]);
    expect(distancePlan(twentyKm, { runsKm: { '2026-06-25': 2, '2026-06-26': 2 } }).corrections).toEqual([
      { date: '2026-06-26', askedKm: 2, km: 0, by: 'rest-day' },
    ]);
  });
  it('outside the plan changes nothing, and says so', () => {
    expect(week({ '2026-06-20': 3 }).corrections).toEqual([
      { date: '2026-06-20', askedKm: 3, km: 0, by: 'outside-plan' },
    ]);
  });
});

describe('a light on a week', () => {
  it('stands with the week and moves the ones after it', () => {
    const { weeks } = distancePlan(outerKnee, { weekLights: { 2: 'amber' } });
    expect(weeks.slice(0, 3).map(({ km, light }) => [km, light])).toEqual([
      [12, undefined],
      [16, 'amber'],
      [16, undefined],
    ]);
  });
  it('that is red in the first week leads to the walk–run ladder at level 5', () => {
    const { weeks, walkRun } = distancePlan(outerKnee, { weekLights: { 1: 'red' } });
    expect(weeks).toHaveLength(1);
    expect(walkRun).toMatchObject({ from: '2026-07-02', weeks: [{ week: 2 }, { week: 3 }, { week: 4 }] });
    expect(walkRun?.steps.map(({ level }) => level)).toEqual([5, 6, 7, 8, 9]);
    expect(walkRun?.thenWeeks[0]).toMatchObject({ week: 5, km: 13 });
  });
  it('that is red twice in a row sends the runner to the sports doctor', () => {
    const after = (weekLights: RunningChoices['weekLights']) =>
      onPaper(planFor(outerKnee, { running: { ...(weekLights !== undefined && { weekLights }) } }));
    expect(after({ 2: 'red' })).not.toContain('ref-sports-doctor');
    expect(after({ 2: 'red', 3: 'red' })).toContain('ref-sports-doctor');
  });
});

describe('a race within the plan', () => {
  const started: Answers = {
    ...outerKnee,
    weeklyKmLast: 0,
    breakWeeks: 2,
    afterRunDuration: 'gone-when-stopped',
    runTiming: ['late-in-run'],
    nprsRun: 1,
    nprsNextMorning: 0,
    goalRaceDate: '2026-07-19',
    goalRaceKm: 5,
    longestRunNow30dKm: 6,
    painkillerToRun: false,
  };
  const raceOf = (answers: Answers, running: RunningChoices = {}) =>
    distancePlan(answers, running).weeks.flatMap(({ sessions }) => sessions.filter(({ race }) => race));

  it('stands in the place of the longest run where it is no longer than the cap', () => {
    expect(planFor(started).race?.decision).toBe('evt-start-conditional');
    expect(raceOf(started)).toEqual([{ date: '2026-07-19', km: 5, race: true }]);
  });
  it('stays away when it is longer than the cap, or a week before it was not green', () => {
    expect(raceOf({ ...started, goalRaceKm: 6.5 })).toEqual([]);
    expect(raceOf(started, { weekLights: { 4: 'amber' } })).toEqual([]);
  });
});

describe('the walk–run ladder', () => {
  it('walks three times, then climbs every other day, two sessions a level', () => {
    const { steps, weeks } = walkRunPlan(outerKnee);
    expect(steps.map(({ runMinutes, repeats }) => runMinutes * repeats)).toEqual([
      0, 5, 8, 12, 15, 20, 24, 27, 28, 30,
    ]);
    expect(steps[0]?.dates).toEqual(['2026-06-25', '2026-06-27', '2026-06-29']);
    expect(steps.flatMap(({ dates }) => dates)).toHaveLength(21);
    expect(steps.at(-1)?.dates.at(-1)).toBe('2026-08-04');
    expect(weeks).toHaveLength(6);
  });
  it('stays longer on the first levels after a bone stress injury', () => {
    const { steps } = walkRunPlan({ ...outerKnee, priorInjury: ['bone-stress-injury'] });
    expect(steps.map(({ dates }) => dates.length)).toEqual([3, 3, 3, 3, 2, 2, 2, 2, 2, 2]);
  });
  it('keeps to the chosen weekdays, with a day between', () => {
    const { steps } = walkRunPlan(outerKnee, { weekdays: [1, 2, 4] });
    expect(steps.slice(0, 2).flatMap(({ dates }) => dates)).toEqual([
      '2026-06-25',
      '2026-06-29',
      '2026-07-02',
      '2026-07-06',
      '2026-07-09',
    ]);
  });
  it('repeats a level after amber, goes one down after red, and back after weeks away', () => {
    const levels = (weekLights: RunningChoices['weekLights']) =>
      walkRunPlan(outerKnee, { ...(weekLights !== undefined && { weekLights }) })
        .steps.slice(0, 4)
        .map(({ level, dates }) => `${level}×${dates.length}`);
    expect(levels({})).toEqual(['0×3', '1×2', '2×2', '3×2']);
    expect(levels({ 2: 'amber' })).toEqual(['0×3', '1×6', '2×2', '3×2']);
    expect(levels({ 2: 'red' })).toEqual(['0×3', '1×4', '0×3', '1×2']);
    expect(levels({ 3: 'missed', 4: 'missed' })).toEqual(['0×3', '1×2', '2×2', '1×2']);
  });
  it.each([
    [undefined, 40, 13],
    [5, 40, 18],
    [5, 10, 10],
    [3, 40, 22.5],
    [6, 4, 15],
  ])('ends at %s min/km and %s km a week before with %s km', (easyPaceMinKm, weeklyKmUsual, km) => {
    const runner: Answers = {
      ...outerKnee,
      weeklyKmUsual,
      ...(easyPaceMinKm !== undefined && { easyPaceMinKm }),
    };
    const { thenWeeklyKm, thenWeeks } = walkRunPlan(runner);
    expect([thenWeeklyKm, thenWeeks.at(-1)?.km]).toEqual([km, weeklyKmUsual < 5 ? 20 : weeklyKmUsual]);
  });
  it.each<[string, Partial<Answers>]>([
    ['four weeks without running', { weeklyKmAvg4: 0, weeklyKmLast: 0 }],
    [
      'a normal week under 5 km',
      { weeklyKmUsual: 4, weeklyKmAvg4: 4, weeklyKmLast: 4, longestRunUsualKm: 2 },
    ],
    ['palpitations', { chestSymptoms: ['palpitations'] }],
  ])('comes first after %s', (_, answers) => {
    expect(planFor({ ...outerKnee, ...answers }).schedule?.kind).toBe('walk-run');
  });
  it('has no dates after stage 4 until the clinician names the day', () => {
    const stageFour: Answers = { ...outerKnee, nprsRest: 5, onsetDate: '2026-06-08' };
    expect(itemOf(planFor(stageFour), 'load-ladder-walk-run').selected).toBe(true);
    expect(planFor(stageFour).schedule).toBeNull();
    expect(planFor(stageFour, { restartDate: '2026-07-01' }).schedule?.from).toBe('2026-07-01');
  });
});

describe('running on with less', () => {
  it('halves a stage 2 and stays under the pain point', () => {
    const [first, second, third] = distancePlan(stageTwo).weeks;
    // 80 % of the 3 km without pain, in at most five runs: less than half of the usual 40 km
    expect(first).toMatchObject({ km: 10, longestKm: 2, from: '2026-06-15' });
    expect(second).toMatchObject({ km: 10, longestKm: 2 });
    expect(third?.km).toBe(11);
  });
  it('takes 70 % in stage 1, never more than is run now', () => {
    const stageOne: Answers = {
      ...outerKnee,
      afterRunDuration: 'gone-when-stopped',
      runTiming: ['late-in-run'],
      nprsRun: 3,
    };
    expect(distancePlan(stageOne).weeks[0]).toMatchObject({ km: 28, longestKm: 9.5 });
    expect(distancePlan({ ...stageOne, weeklyKmAvg4: 15, weeklyKmLast: 12 }).weeks[0]?.km).toBe(15);
  });
  it('bounds the restart by what is run now, and pauses a sorer stage 3 for two weeks', () => {
    expect(distancePlan({ ...outerKnee, weeklyKmAvg4: 8, weeklyKmLast: 5 }).weeks[0]?.km).toBe(8);
    const sorer = planFor({ ...outerKnee, afterRunDuration: '3-5-days' });
    expect(itemOf(sorer, 'load-stage-3').dose.pauseDays).toBe(14);
    expect(sorer.schedule?.from).toBe('2026-06-30');
  });
  it('prints twelve weeks and says when hills and speed come back, one new thing a week', () => {
    const schedule = distancePlan({ ...outerKnee, hillsSharePct: 20, speedSessionsPerWeek: 1 });
    expect(schedule).toMatchObject({ printedWeeks: 12, hillsFromWeek: 12, speedFromWeek: 14 });
    expect(
      schedule.returns.map(({ week, stimulus, sharePercent }) => [week, stimulus, sharePercent]),
    ).toEqual([
      [12, 'uphill', 10],
      [13, 'uphill', 15],
      [14, 'strides-4x20s', undefined],
      [15, 'uphill', 20],
      [16, 'strides-6x30s', undefined],
      [17, 'downhill', 10],
      [18, 'tempo-10min', undefined],
      [19, 'intervals-50', undefined],
      [20, 'intervals-75', undefined],
      [21, 'intervals-100', undefined],
    ]);
  });
});
