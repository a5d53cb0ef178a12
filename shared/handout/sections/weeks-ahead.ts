import { addDays } from '#shared/plan/dates.ts';
import type { ScheduleWeek } from '#shared/plan/types.ts';
import type { Sheet } from '../sheet.ts';

/** A plan that is under way is printed from the present week on. */
export const weeksAhead = (
  { facts }: Pick<Sheet, 'facts'>,
  weeks: readonly ScheduleWeek[],
): readonly ScheduleWeek[] => weeks.filter(({ from }) => addDays(from, 7) > facts.today);
