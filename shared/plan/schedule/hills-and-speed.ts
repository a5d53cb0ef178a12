import type { ReturnStep, ScheduleWeek } from '../types.ts';

/** Share of the normal week from which hills may come back, in two green weeks (dossier A4 step 9). */
const ENOUGH_SHARE = 0.8;
/** Speed follows when hills have been calm for two weeks: one new stimulus at a time (A8). */
const WEEKS_FROM_HILLS_TO_SPEED = 2;
const FIRST_HILLS_PERCENT = 10;
const HILLS_STEP_PERCENT = 5;
const SPEED_STEPS = [
  'strides-4x20s',
  'strides-6x30s',
  'tempo-10min',
  'intervals-50',
  'intervals-75',
  'intervals-100',
] as const;

/** Week in which hills may come back: after two green normal weeks at 80 % of the normal distance. */
export function hillsReturnWeek(weeks: readonly ScheduleWeek[], usualKm: number): number | undefined {
  const enough = weeks.filter(
    ({ km, deload, light = 'green' }) => !deload && light === 'green' && km >= ENOUGH_SHARE * usualKm,
  );
  const second = enough[1];
  return second === undefined ? undefined : second.week + 1;
}
export const speedReturnWeek = (hillsFromWeek: number): number => hillsFromWeek + WEEKS_FROM_HILLS_TO_SPEED;

/** What the runner did before and may come back to. */
export interface FormerTraining {
  readonly hillsSharePercent: number;
  readonly didSpeed: boolean;
  /** Kneecap, iliotibial band and patellar tendon: downhill comes last. */
  readonly isDownhillLast: boolean;
}

/**
 * One new stimulus a week (dossier A8): a little uphill, a little downhill, then hills by five points of the
 * share up to the old one, in turn with the steps of speed.
 */
export function stepsBack(hillsFromWeek: number, former: FormerTraining): readonly ReturnStep[] {
  const hills = hillSteps(former);
  const speed = former.didSpeed ? SPEED_STEPS.map((step) => ({ stimulus: step })) : [];
  const [first, second, ...laterHills] = hills;
  const opening = [first, second].filter((step) => step !== undefined);
  const later = alternating(speed, laterHills);
  // without hills before, speed keeps its own first week
  const speedWeek = speedReturnWeek(hillsFromWeek);
  return [
    ...opening.map((step, index) => ({ week: hillsFromWeek + index, ...step })),
    ...later.map((step, index) => ({ week: speedWeek + index, ...step })),
  ];
}

type Step = Omit<ReturnStep, 'week'>;

function hillSteps({ hillsSharePercent: old, isDownhillLast }: FormerTraining): readonly Step[] {
  if (old <= 0) return [];
  const first = Math.min(FIRST_HILLS_PERCENT, old);
  const uphill: Step = { stimulus: 'uphill', sharePercent: first };
  const downhill: Step = { stimulus: 'downhill', sharePercent: first };
  const growing: Step[] = [];
  for (
    let share = first + HILLS_STEP_PERCENT;
    share < old + HILLS_STEP_PERCENT;
    share += HILLS_STEP_PERCENT
  ) {
    growing.push({ stimulus: isDownhillLast ? 'uphill' : 'hills', sharePercent: Math.min(share, old) });
  }
  return isDownhillLast ? [uphill, ...growing, downhill] : [uphill, downhill, ...growing];
}

function alternating(one: readonly Step[], other: readonly Step[]): readonly Step[] {
  const longest = Math.max(one.length, other.length);
  return Array.from({ length: longest }, (_, index) => [one[index], other[index]])
    .flat()
    .filter((step) => step !== undefined);
}
