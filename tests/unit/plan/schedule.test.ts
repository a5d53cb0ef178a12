import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
import { weekdayOf } from '#shared/plan/dates.ts';
import { dateWeeks } from '#shared/plan/schedule/dating.ts';
import { restart } from '#shared/plan/schedule/progression.ts';
import { datedWalkRun } from '#shared/plan/schedule/walk-run.ts';
import { itemOf, outerKnee, planFor } from '#tests/fixtures/planned.ts';

const stageTwo: Answers = { ...outerKnee, afterRunDuration: '2-3h', nprsRun: 4 };
const weeksOf = (answers: Answers) => {
  const { schedule } = planFor(answers);
  if (schedule?.kind !== 'distance') throw new Error('no distance schedule');
  return schedule.weeks;
};

describe('a dated week', () => {
  it('puts the longest run on Thursday, without a neighbour', () => {
    for (const week of dateWeeks(restart({ weeklyKmUsual: 40, longestRunUsualKm: 16 }), '2026-06-15')) {
      const days = week.sessions.map(({ date }) => weekdayOf(date));
      expect(week.sessions.find(({ date }) => weekdayOf(date) === 4)?.km).toBe(week.longestKm);
      expect(days).not.toContain(3);
      expect(days).not.toContain(5);
    }
  });
  it('never runs on two days in a row with three sessions', () => {
    const [first] = dateWeeks(restart({ weeklyKmUsual: 20, longestRunUsualKm: 8 }), '2026-06-15');
    expect(first?.sessions).toEqual([
      { date: '2026-06-16', km: 2 },
      { date: '2026-06-18', km: 2 },
      { date: '2026-06-21', km: 2 },
    ]);
  });
  it('gives the odd half kilometres to the days that stand alone', () => {
    const [, second] = dateWeeks(restart({ weeklyKmUsual: 40, longestRunUsualKm: 16 }), '2026-06-16');
    expect(second?.sessions.map(({ km }) => km)).toEqual([4, 5, 3.5, 3.5]);
  });
});

describe('the walk–run ladder', () => {
  it('walks three times, then climbs every other day, two sessions a level', () => {
    const { steps } = datedWalkRun('2026-06-15', { afterBoneStress: false });
    expect(steps.map(({ runMinutes, repeats }) => runMinutes * repeats)).toEqual([
      0, 5, 8, 12, 15, 20, 24, 27, 28, 30,
    ]);
    expect(steps[0]?.dates).toEqual(['2026-06-15', '2026-06-17', '2026-06-19']);
    expect(steps.flatMap(({ dates }) => dates)).toHaveLength(21);
    expect(steps.at(-1)?.dates.at(-1)).toBe('2026-07-25');
  });
  it('stays longer on the first levels after a bone stress injury', () => {
    const { steps } = datedWalkRun('2026-06-15', { afterBoneStress: true });
    expect(steps.map(({ dates }) => dates.length)).toEqual([3, 3, 3, 3, 2, 2, 2, 2, 2, 2]);
  });
  it.each([
    [undefined, undefined, 13],
    [5, 40, 18],
    [5, 10, 10],
    [3, 40, 22.5],
    [6, 4, 15],
  ])('ends at %s min/km and %s km a week before with %s km', (easyPaceMinKm, weeklyKmUsual, km) => {
    const runner = { afterBoneStress: false, easyPaceMinKm, weeklyKmUsual };
    expect(datedWalkRun('2026-06-15', runner).thenWeeklyKm).toBe(km);
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
    const [first, second, third] = weeksOf(stageTwo);
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
    expect(weeksOf(stageOne)[0]).toMatchObject({ km: 28, longestKm: 9.5 });
    expect(weeksOf({ ...stageOne, weeklyKmAvg4: 15, weeklyKmLast: 12 })[0]?.km).toBe(15);
  });
  it('bounds the restart by what is run now, and pauses a sorer stage 3 for two weeks', () => {
    expect(weeksOf({ ...outerKnee, weeklyKmAvg4: 8, weeklyKmLast: 5 })[0]?.km).toBe(8);
    const sorer = planFor({ ...outerKnee, afterRunDuration: '3-5-days' });
    expect(itemOf(sorer, 'load-stage-3').dose.pauseDays).toBe(14);
    expect(sorer.schedule?.from).toBe('2026-06-30');
  });
  it('prints twelve weeks and says when hills and speed come back', () => {
    const { schedule } = planFor(outerKnee);
    expect(schedule).toMatchObject({ printedWeeks: 12, hillsFromWeek: 12, speedFromWeek: 14 });
  });
});
