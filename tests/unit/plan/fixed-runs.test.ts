import { describe, expect, it } from 'vitest';
import { layOutWeek, type FixedRun } from '#shared/plan/schedule/week.ts';

/** Five short runs from a Saturday on: the long one on Saturday, the others from Monday to Wednesday and on Friday. */
const crowdedWeek = (...fixed: readonly FixedRun[]) =>
  layOutWeek({
    load: { week: 3, km: 3, longestKm: 1, capKm: 1.5, sessions: 5, deload: false },
    from: '2026-07-18',
    days: { longest: 6, others: [5, 1, 3, 2] },
    fixed,
  });
const told = ({ runs }: ReturnType<typeof layOutWeek>) =>
  runs.map(({ date, km }) => `${date.slice(5)} ${km}`);

describe('a run that the clinician fixes in a crowded week', () => {
  it('stands beside four others as long as nobody touches it', () => {
    expect(told(crowdedWeek())).toEqual(['07-18 1', '07-20 0.5', '07-21 0.5', '07-22 0.5', '07-24 0.5']);
  });
  it('takes the long run’s place, and those that are left keep their rest', () => {
    const friday = { date: '2026-07-24', km: 1, isRace: false };
    // Saturday gives way to the longer Friday; of three days in a row the one in the middle goes, too
    expect(told(crowdedWeek(friday))).toEqual(['07-20 0.5', '07-22 0.5', '07-24 1']);
    expect(crowdedWeek(friday).corrections).toEqual([]);
  });
});
