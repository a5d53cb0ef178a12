import { Temporal } from 'temporal-polyfill';

/** Whether a date lies on the side of today that asks "please confirm". */
export const isSurprising = (date: string, surprising: 'future' | 'past', today: string): boolean =>
  surprising === 'future' ? date > today : date < today;

/** How far a date lies from today, in the unit in which one would say it. */
export interface Distance {
  readonly direction: 'today' | 'ago' | 'ahead';
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
}
const DAYS_PER_WEEK = 7;
const DAYS_PER_MONTH = 30.44;

export function distanceFrom(today: string, date: string): Distance {
  const { days } = Temporal.PlainDate.from(today).until(date, { largestUnit: 'day' });
  const direction = days === 0 ? 'today' : days < 0 ? 'ago' : 'ahead';
  const size = Math.abs(days);
  if (size < 2 * DAYS_PER_WEEK) return { direction, count: size, unit: 'day' };
  if (size < 26 * DAYS_PER_WEEK) return { direction, count: Math.floor(size / DAYS_PER_WEEK), unit: 'week' };
  return { direction, count: Math.floor(size / DAYS_PER_MONTH), unit: 'month' };
}
