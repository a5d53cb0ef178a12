import {
  all,
  any,
  compare,
  compareTo,
  includes,
  is,
  leading,
  not,
  oneOf,
  possible,
} from '#shared/logic/builders.ts';
import type { Condition } from '#shared/logic/condition.ts';
import type { InterventionId } from './interventions.ts';
import { anyFired, BONE_STRESS, flagsWith, LIGAMENT, pregnant, recentSurgery } from './terms.ts';
import { conditions } from './conditions.ts';
import { redFlags, type RedFlagId } from './red-flags.ts';

export type EventDecision = Extract<InterventionId, `evt-${string}`>;
interface EventRule {
  readonly decision: EventDecision;
  readonly when: Condition;
  /** The row is read only when this is true. */
  readonly onlyIf?: Condition;
  /** What an unknown condition decides; absent: the row is passed over. */
  readonly whenUnknown?: EventDecision;
}

const urgentFlags = (Object.keys(redFlags) as RedFlagId[]).filter((id) =>
  (['emergency', 'same-day', 'within-week'] as string[]).includes(redFlags[id].urgency),
);
const tooFar = compareTo('goalRaceKm', '>', 1.1, 'longestRunNow30dKm');
const raceAhead = compare('daysToRace', '>=', 0);

const onCourse = is('inRaceNow', true);
/** Leave the race (S64, S71). */
const stopNow: Condition = any(
  compare('nprsRun', '>=', 4),
  is('trend', 'worse'),
  oneOf('bearWeightNow', 'yes-limping', 'no'),
  all(oneOf('painSide', 'left', 'right'), is('painFocality', 'one-finger'), compare('nprsRun', '>=', 3)),
  oneOf('swelling', 'mild', 'marked'),
  includes('mechanical', 'locked-now', 'locks-and-frees', 'catching', 'giving-way-pain', 'giving-way-twist'),
);

/** Too dangerous, whatever the race means. */
export const noStart: Condition = any(
  anyFired(flagsWith('stop-run')),
  compare('overuseStage', '>=', 3),
  compare('nprsWalk', '>=', 3),
  compare('nprsRun', '>=', 5),
  oneOf('effusion', 'one-plus', 'two-plus', 'three-plus'),
  is('swelling', 'marked'),
  is('painkillerToRun', true),
  pregnant,
  possible(...BONE_STRESS, ...LIGAMENT),
  all(recentSurgery, not(is('surgeonClearance', 'yes'))),
  all(tooFar, compare('overuseStage', '>=', 1)),
);

/** Rows of dossier interventions.md M in their order; the first that matches decides. */
export const eventRules: readonly EventRule[] = [
  { decision: 'evt-stop-now', onlyIf: onCourse, when: stopNow, whenUnknown: 'evt-stop-now' },
  {
    decision: 'evt-no-start',
    when: noStart,
    whenUnknown: 'evt-consult-first',
  },
  {
    decision: 'evt-consult-first',
    when: any(
      all(
        raceAhead,
        compare('daysToRace', '<=', 14),
        any(
          compare('overuseStage', '=', 2),
          compare('nprsRun', '>=', 3),
          compare('durationWeeks', '<=', 2),
          is('swelling', 'mild'),
        ),
      ),
      all(not(leading(...Object.keys(conditions))), compare('overuseStage', '>=', 1)),
    ),
    whenUnknown: 'evt-consult-first',
  },
  {
    decision: 'evt-start-conditional',
    when: all(
      compare('overuseStage', '<=', 1),
      compare('nprsRun', '<=', 2),
      compare('nprsNextMorning', '<=', 2),
      compareTo('goalRaceKm', '<=', 1.1, 'longestRunNow30dKm'),
      not(anyFired(urgentFlags)),
    ),
  },
  {
    decision: 'evt-start-ok',
    when: all(
      compare('overuseStage', '=', 0),
      compare('nprsRun', '=', 0),
      compare('nprsNextMorning', '=', 0),
      oneOf('trend', 'better', 'same'),
      compareTo('goalRaceKm', '<=', 1 / 0.7, 'longestRunNow30dKm'),
      not(anyFired(urgentFlags)),
    ),
  },
];
/** A race to decide on: one is being run, or its date is known and not more than a week ago. */
export const hasEvent: Condition = any(onCourse, compare('daysToRace', '>=', -7));
export const raceIsOver: Condition = compare('daysToRace', '<', 0);
/** When no row matches. */
export const eventByDefault: EventDecision = 'evt-consult-first';
