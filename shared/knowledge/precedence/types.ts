import type { Condition } from '#shared/logic/condition.ts';
import type { InterventionId } from '../interventions.ts';
import type { ExerciseDose } from '../types.ts';
import type { ConflictRuleId } from './rule-ids.ts';

/**
 * Order of authority (dossier conflicts.md §0): 0 urgent flags, 1 blocks, 2 tissue protection, 3 stage and
 * pain, 4 condition-specific contraindications, 5 cause-specific advice, 6 preference.
 */
export type PrecedenceLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A conflict rule that takes items off the plan. While its condition is unknown it removes as if true. */
export interface PrecedenceRule {
  readonly id: ConflictRuleId;
  readonly level: PrecedenceLevel;
  readonly when: Condition;
  /** Needs a true condition: unknown does not remove. */
  readonly onlyIfTrue?: true;
  /** Applies only where all of these stand on the plan. */
  readonly together?: readonly InterventionId[];
  readonly removes: readonly InterventionId[];
  /** Substitutes, added when the condition is true and unless a rule removes them too. */
  readonly adds?: readonly InterventionId[];
}

/** What to mind with an item that stays: a sentence on paper. */
export const CAUTIONS = [
  'crawl-or-back',
  'hand-support',
  'breathe-freely',
  'adult-present',
  'no-kneeling',
  'not-before-running',
  'upright-bike',
  'stationary-bike',
  'no-hard-kick',
] as const;
export type Caution = (typeof CAUTIONS)[number];

/** A rule that keeps items and bounds their dose. Unknown bounds as if true. */
export interface LimitRule {
  /** A conflict rule, or the note of an exercise package or of the cross-training matrix. */
  readonly id: ConflictRuleId | 'exercise-package' | 'cross-training-matrix';
  readonly when: Condition;
  readonly onlyIfTrue?: true;
  readonly items: readonly InterventionId[];
  /** Largest allowed value of a dose field. */
  readonly atMost?: ExerciseDose & { readonly weeks?: number; readonly capPercent?: number };
  /** Smallest allowed value of a dose field. */
  readonly atLeast?: Pick<ExerciseDose, 'repetitions'>;
  /** Deepest loaded bend, in degrees. */
  readonly bendDegrees?: number;
  /** No heavy version: the middle dose is the highest. */
  readonly noStrongDose?: true;
  readonly caution?: Caution;
}
