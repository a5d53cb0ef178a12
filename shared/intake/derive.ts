import { Temporal } from 'temporal-polyfill';
import type { FactValue } from '#shared/logic/evidence.ts';
import { footClass } from './derive/foot-class.ts';
import { overuseStage } from './derive/overuse-stage.ts';
import type { DerivedId, FactId, FactValues, ValueOf } from './questions.ts';

type Read = <Id extends FactId>(id: Id) => FactValues[Id];
type Derivation<Id extends DerivedId> = (read: Read, today: string) => ValueOf<Id> | undefined;

/** A derived fact and the answers it is computed from. */
interface Derived<Id extends DerivedId> {
  readonly from: readonly FactId[];
  readonly compute: Derivation<Id>;
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** Growth in percent over a base of at least 1 km, unrounded. */
const growthPercent = (from: number | undefined, to: number | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : (100 * (to - from)) / Math.max(from, 1);

const WELLS_POINTS = {
  wellsCancer: 1,
  wellsParalysisPlaster: 1,
  wellsBedriddenSurgery: 1,
  wellsDeepVeinTender: 1,
  wellsWholeLegSwollen: 1,
  wellsCalf3cm: 1,
  wellsPitting: 1,
  wellsCollateralVeins: 1,
  wellsPreviousDvt: 1,
  wellsAlternative: -2,
} as const;
const wellsItems = Object.keys(WELLS_POINTS) as (keyof typeof WELLS_POINTS)[];

/** Every derived fact (dossier intake.md). Known only when all its inputs are; never typed in. */
const derivations: { readonly [Id in DerivedId]: Derived<Id> } = {
  bmi: {
    from: ['massKg', 'heightCm'],
    compute: (read) => {
      const [massKg, heightCm] = [read('massKg'), read('heightCm')];
      return massKg === undefined || heightCm === undefined ? undefined : massKg / (heightCm / 100) ** 2;
    },
  },
  weeklyJumpPct: {
    from: ['weeklyKmBeforeOnset', 'weeklyKmPriorOnset'],
    compute: (read) => growthPercent(read('weeklyKmPriorOnset'), read('weeklyKmBeforeOnset')),
  },
  spikePct: {
    from: ['triggerRunKm', 'longestRun30dKm'],
    compute: (read) => growthPercent(read('longestRun30dKm'), read('triggerRunKm')),
  },
  daysToRace: {
    from: ['goalRaceDate'],
    compute: (read, today) => {
      const date = read('goalRaceDate');
      return date === undefined ? undefined : daysBetween(today, date);
    },
  },
  riskMassOver90: {
    from: ['massKg'],
    compute: (read) => {
      const massKg = read('massKg');
      return massKg === undefined ? undefined : massKg > 90;
    },
  },
  durationWeeks: {
    from: ['onsetDate'],
    compute: (read, today) => {
      const onset = read('onsetDate');
      const days = onset === undefined ? undefined : daysBetween(onset, today);
      return days === undefined || days < 0 ? undefined : days / 7;
    },
  },
  overuseStage: {
    from: ['runTiming', 'afterRunDuration', 'nprsRest', 'nprsRun', 'nprsWalk', 'aggravators'],
    compute: (read) => overuseStage({ value: read }),
  },
  bluntTraumaOrFall: {
    from: ['onsetType'],
    compute: (read) => {
      const onset = read('onsetType');
      return onset === undefined ? undefined : onset === 'after-blow-or-fall';
    },
  },
  wellsScore: {
    from: wellsItems,
    compute: (read) => {
      const items = wellsItems.map((item) => ({ present: read(item), points: WELLS_POINTS[item] }));
      if (items.some(({ present }) => present === undefined)) return undefined;
      return items.reduce((sum, { present, points }) => sum + (present === true ? points : 0), 0);
    },
  },
  footClass: {
    from: ['fpi6L', 'fpi6R', 'painSide', 'painSymmetric', 'painSideWorse'],
    compute: (read) =>
      footClass({
        side: read('painSide'),
        isSymmetric: read('painSymmetric'),
        worse: read('painSideWorse'),
        left: read('fpi6L'),
        right: read('fpi6R'),
      }),
  },
};

/** The answers a derived fact is computed from. */
export const inputsOf = (id: DerivedId): readonly FactId[] => derivations[id].from;

/** Computes one derived fact from a reader of facts; undefined while an input is unknown. */
export function derive(
  id: DerivedId,
  read: (id: FactId) => FactValue | undefined,
  today: string,
): FactValue | undefined {
  return derivations[id].compute(read as Read, today);
}
