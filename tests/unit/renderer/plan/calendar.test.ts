import { describe, expect, it } from 'vitest';
import {
  datesOfWeek,
  dayAfterKey,
  longestOf,
  readRun,
  weekOf,
} from '#renderer/features/plan/running/calendar.ts';
import { readDay, typedDay } from '#renderer/features/plan/running/typed-day.ts';
import type { ScheduleWeek } from '#shared/plan/types.ts';
import { outerKnee, planFor } from '#tests/fixtures/planned.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';
import { IMPERIAL, measuresOf } from '#shared/words/measures.ts';

const { schedule } = planFor(outerKnee);
if (schedule?.kind !== 'distance') throw new Error('worked example 1 runs by kilometres');
const weeks: readonly ScheduleWeek[] = schedule.weeks;

describe('the calendar', () => {
  it('reads a week from its first running day on', () => {
    expect(weeks[0]?.from).toBe('2026-06-25');
    expect(datesOfWeek({ from: '2026-06-25' })).toEqual([
      '2026-06-25',
      '2026-06-26',
      '2026-06-27',
      '2026-06-28',
      '2026-06-29',
      '2026-06-30',
      '2026-07-01',
    ]);
    expect(weekOf(weeks, '2026-07-01')?.week).toBe(1);
    expect(weekOf(weeks, '2026-06-24')).toBeUndefined();
  });

  it('marks one longest run a week, the last of equal ones', () => {
    const equal = { ...weeks[0], longestKm: 6, sessions: [] } as unknown as ScheduleWeek;
    const runs = [
      { date: '2026-06-25', km: 6 },
      { date: '2026-06-27', km: 6 },
      { date: '2026-06-28', km: 5 },
    ];
    expect(longestOf({ ...equal, sessions: runs })).toBe('2026-06-27');
  });

  it.each([
    ['ArrowRight', '2026-06-25', '2026-06-26'],
    ['ArrowRight', '2026-07-01', '2026-07-02'],
    ['ArrowDown', '2026-06-25', '2026-07-02'],
    ['ArrowUp', '2026-07-02', '2026-06-25'],
    ['Home', '2026-06-30', '2026-06-25'],
    ['End', '2026-06-25', '2026-07-01'],
    ['ArrowUp', '2026-06-25', undefined],
    ['ArrowLeft', '2026-06-25', undefined],
    ['x', '2026-06-25', undefined],
  ])('%s on %s leads to %s', (key, from, to) => {
    expect(dayAfterKey(weeks, from, key)).toBe(to);
  });

  it.each([
    ['5', 5],
    [' 4,5 ', 4.5],
    ['4.26', 4.3],
    ['0', 0],
    ['250', 250],
    ['251', undefined],
    ['-3', undefined],
    ['five', undefined],
    ['', undefined],
  ])('reads "%s" as %s km', (typed, km) => {
    expect(readRun(typed, 'km')).toBe(km);
  });

  it.each([
    ['3', 3],
    ['2,75', 2.8],
    ['155', 155],
    ['156', undefined],
  ])('reads "%s" as %s miles, which stand on the plan as they were typed', (typed, miles) => {
    const km = readRun(typed, 'mi');
    const { plannedAmount } = measuresOf(catalogue, IMPERIAL);
    expect(km === undefined ? undefined : plannedAmount(km)).toBe(miles);
  });
});

describe('a day that is typed', () => {
  it.each([
    ['22.6.2026', { kind: 'date', date: '2026-06-22' }],
    ['22.6.', { kind: 'date', date: '2026-06-22' }],
    ['2.1', { kind: 'date', date: '2027-01-02' }],
    ['2026-06-25', { kind: 'date', date: '2026-06-25' }],
    ['22 June', { kind: 'date', date: '2026-06-22' }],
    ['Mon 22 June 2026', { kind: 'date', date: '2026-06-22' }],
    ['2 Jan', { kind: 'date', date: '2027-01-02' }],
    ['June', { kind: 'no-date' }],
    ['31 June', { kind: 'no-date' }],
    ['31.6.2026', { kind: 'no-date' }],
    ['soon', { kind: 'no-date' }],
    ['16.6.2026', { kind: 'too-early', earliest: '2026-06-20' }],
    ['22.6.2028', { kind: 'too-late' }],
  ])('%s', (typed, read) => {
    expect(readDay(typed, '2026-06-15', '2026-06-20')).toEqual(read);
  });

  it('is shown as it is typed', () => {
    expect(typedDay('2026-06-05')).toBe('5.6.2026');
  });
});
