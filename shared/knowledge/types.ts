import type { Condition } from '#shared/logic/condition.ts';
import type { PainZone } from '#shared/intake/pain-zones.ts';

/**
 * Strength of the evidence: trials or guideline, some trials, weak or mixed, expert opinion. Where the dossier gives two
 * ("C/D"), the lower one stands, as it does for the status of its sources.
 */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

/** How far a source was checked: read with matching figures, seen second-hand, or recalled. */
export type SourceStatus = 'verified' | 'partly' | 'unverified';
export interface Source {
  readonly citation: string;
  readonly status: SourceStatus;
}
/** A numbered source of the bibliography, a claim of the seed article, or a source of ours: of a method, or of an argued change. */
export type SourceId = `R${number}` | `S${number}` | `M${number}`;

/** Most urgent first. `block` forbids a recommendation, `caution` prints a warning. */
export const URGENCIES = ['emergency', 'same-day', 'within-week', 'routine', 'block', 'caution'] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * What a fired flag does beside being shown: `stop-run` no running until cleared, `no-plan` no loading of
 * that leg either, `no-impact` no impact sport, `hide-scores` no differential, `limit-speed` no speed or jumps,
 * `no-race` no event, `no-twist` no twisting and deep bends, `walk-first` start with walking.
 */
export type FlagEffect =
  | 'stop-run'
  | 'no-plan'
  | 'no-impact'
  | 'hide-scores'
  | 'limit-speed'
  | 'no-race'
  | 'no-twist'
  | 'walk-first';

export interface RedFlag {
  readonly urgency: Urgency;
  readonly when: Condition;
  readonly effects: readonly FlagEffect[];
  /** Referral, protocol and substitute items that the flag puts on the plan. */
  readonly adds: readonly string[];
  /** Items that must not be recommended while the flag has fired or is unknown. */
  readonly blocks?: readonly string[];
  readonly sources: readonly SourceId[];
}

/** A weighted finding of a condition: its weight counts when the rule is true. Expert-set, not validated. */
export interface Feature {
  readonly weight: -3 | -2 | -1 | 1 | 2 | 3 | 4;
  readonly when: Condition;
}
/** Who must see the runner before anything else is tried. */
export type FirstContact = 'doctor-first' | 'doctor-or-physio' | 'coach';
export interface RankedCondition {
  /** The condition leaves the list when its gate is false; while unknown it stays. */
  readonly gate?: Condition;
  /** Zones that earn the core-zone bonus of one point; `diffuse` never does. */
  readonly coreZones: readonly PainZone[];
  readonly features: readonly Feature[];
  readonly causes: readonly string[];
  /** Conditions with an article of their own, and look-alikes that have a name alone. */
  readonly confusedWith: readonly string[];
  readonly firstContact: FirstContact;
  /** Weeks to clear improvement, shortest and longest. */
  readonly courseWeeks: readonly [number, number] | undefined;
  readonly sources: readonly SourceId[];
}

export type Confidence = 'low' | 'medium' | 'high';
export type CauseSection =
  'load' | 'recovery' | 'footwear' | 'technique' | 'weak' | 'short' | 'shape' | 'terrain' | 'body';
export interface Cause {
  readonly section: CauseSection;
  readonly when: Condition;
  readonly confidence: Confidence;
  /** Lowers (or sets) the confidence when its condition is true. */
  readonly confidenceWhen?: { readonly when: Condition; readonly confidence: Confidence };
  readonly points: number;
  /** Replaces the points when its condition is true. */
  readonly pointsWhen?: { readonly when: Condition; readonly points: number };
  readonly evidence: EvidenceGrade;
  readonly interventions: readonly string[];
  readonly sources: readonly SourceId[];
}

/** Domains of the plan; the first six are the handout's core. */
export const DOMAINS = [
  'load',
  'technique',
  'footwear',
  'insole',
  'strengthening',
  'stretching',
  'recovery',
  'symptom-relief',
  'cross-training',
  'brace-taping',
  'referral',
  'education',
  'event-decision',
] as const;
export type Domain = (typeof DOMAINS)[number];

/** Anything that can stand on a plan. When it is proposed and what removes it is the business of `plan/`. */
export interface Intervention {
  readonly domain: Domain;
  readonly evidence: EvidenceGrade;
  readonly sources: readonly SourceId[];
}
export const EQUIPMENT = [
  'mat',
  'wall',
  'chair',
  'step',
  'bench',
  'band',
  'strap',
  'weight',
  'wedge',
  'towel',
  'mirror',
  'roller',
  'leg-press',
  'leg-extension',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];
export type Position =
  | 'lying-back'
  | 'lying-side'
  | 'lying-front'
  | 'forearm'
  | 'sitting'
  | 'standing'
  | 'half-kneeling'
  | 'kneeling'
  | 'machine';
/** Sets with repetitions or seconds to hold; days a week where they differ from three. */
export interface ExerciseDose {
  readonly sets?: number;
  readonly repetitions?: number;
  readonly holdSeconds?: number;
  readonly daysPerWeek?: number;
  readonly minutes?: number;
}
/** `calm` for stage 3–4 or an irritable knee, `build` for stage 2, `strong` for stage 1 and keeping. */
export const DOSE_LEVELS = ['calm', 'build', 'strong'] as const;
export type DoseLevel = (typeof DOSE_LEVELS)[number];
export interface Exercise extends Intervention {
  readonly minutes: number;
  readonly equipment: readonly Equipment[];
  readonly position: Position;
  readonly muscles: readonly string[];
  readonly impact: 'none' | 'low' | 'high';
  /** Body weight goes through the leg. */
  readonly standingLoad: boolean;
  /** Largest loaded knee bend in degrees; absent when the knee is not loaded in a bend. */
  readonly bendDegrees?: number;
  readonly side: 'one' | 'both';
  /** What a runner without the equipment does. */
  readonly instead?: string;
  readonly doses: { readonly [Level in DoseLevel]?: ExerciseDose };
}
