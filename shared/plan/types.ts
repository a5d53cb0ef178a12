import type { FactOverrides } from '#shared/intake/facts.ts';
import type { FactId } from '#shared/intake/questions.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { EventDecision } from '#shared/knowledge/events.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { ConflictRuleId } from '#shared/knowledge/precedence/rule-ids.ts';
import type { Caution } from '#shared/knowledge/precedence/types.ts';
import type { DoseLevel, Domain, Equipment, EvidenceGrade, SourceId } from '#shared/knowledge/types.ts';
import type { RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { Weekday } from './dates.ts';

/** The numbers of a dose, each in the unit of its name; only the fields that an item uses are present. */
export const DOSE_FIELDS = {
  sets: [1, 6],
  repetitions: [1, 30],
  holdSeconds: [5, 120],
  daysPerWeek: [1, 7],
  minutes: [1, 60],
  weeks: [1, 26],
  pauseDays: [1, 28],
  startPercent: [10, 100],
  capPercent: [1, 20],
  cadenceFromSpm: [120, 230],
  cadenceToSpm: [120, 230],
} as const satisfies Record<string, readonly [minimum: number, maximum: number]>;
export type DoseField = keyof typeof DOSE_FIELDS;
export type Dose = { readonly [Field in DoseField]?: number };

/** What the clinician wrote in the place of our words for the runner. */
export interface OwnWords {
  /** For a sheet in whatever language. */
  readonly wording?: string;
  /** By language, ISO 639-1: they stand before those for any. */
  readonly wordings?: Readonly<Record<string, string>>;
}
/**
 * The clinician's overlay on one proposed item: kept or removed, added by hand, re-dosed, re-worded.
 * `overrideReason` is only read where the dossier allows an override.
 */
export interface ItemChoice extends OwnWords {
  readonly kept?: true;
  readonly removed?: true;
  readonly added?: true;
  readonly dose?: Dose;
  readonly overrideReason?: string;
}
/** How a week of the running plan went (dossier interventions.md A1 and A4 step 8). */
export const WEEK_LIGHTS = ['green', 'amber', 'red', 'missed'] as const;
export type WeekLight = (typeof WEEK_LIGHTS)[number];
/** The clinician's hand on the dated running plan; what goes beyond a cap is bounded and said. */
export interface RunningChoices {
  /** Days on which the runner can run, Monday is 1. Absent: the plan's own pattern. */
  readonly weekdays?: readonly Weekday[];
  /** Km of one run by its ISO date; 0 takes the run off. What comes after recalculates within the caps. */
  readonly runsKm?: Readonly<Record<string, number>>;
  /** How a week went, by its number from 1. A week without a light counts as green. */
  readonly weekLights?: Readonly<Record<string, WeekLight>>;
  /** Kilometres that were run in a week, as told at a follow-up, by its number. */
  readonly doneKm?: Readonly<Record<string, number>>;
}
/** What a follow-up goes on from; fixed when it is begun, but for what the runner tells of the exercises. */
export interface FollowUp {
  /** ISO date of the visit before. */
  readonly since: string;
  /** Flags that had fired then: the plan was made with them. */
  readonly knownFlags: readonly RedFlagId[];
  /** Pain of a usual morning, 0 to 10: the one of the first intake. */
  readonly usualMorning?: number;
  /** Days a week on which the exercises were done. */
  readonly exerciseDays?: number;
}
/** Another decision on the race. A stricter one always holds; a milder one only where no safety rule forbids it. */
export interface RaceChoice {
  readonly decision: EventDecision;
  readonly reason: string;
}
/** One dose for all exercises. A level above the knee's present one is bounded by it. */
export interface BulkDose {
  readonly level?: DoseLevel;
  readonly daysPerWeek?: number;
}
/**
 * The clinician's edits as data: an input of the plan, never a mutation of it. What overrides a fact is an input
 * of the facts themselves.
 */
export interface Choices extends FactOverrides {
  readonly items?: { readonly [Id in InterventionId]?: ItemChoice };
  /** Items in the clinician's order, first within their domain; those not named keep their place behind them. */
  readonly order?: readonly InterventionId[];
  readonly bulkDose?: BulkDose;
  /** What the runner has not got: an exercise that needs it makes way for the one that does not. */
  readonly lackingEquipment?: readonly Equipment[];
  /** Why the sheet goes out although these urgent flags fired: another flag asks anew. */
  readonly urgent?: { readonly flags: readonly RedFlagId[]; readonly reason: string };
  /** First day of week 1 of the running plan, ISO date; the gate must have been passed by then. */
  readonly restartDate?: string;
  readonly running?: RunningChoices;
  readonly race?: RaceChoice;
  readonly followUp?: FollowUp;
  /** ISO date of the next check in place of the proposed one. */
  readonly nextCheck?: string;
}

/** Pain, 0–10, in an exercise: when it ends, and when it goes on to a harder step (dossier interventions.md A1). */
export interface ExercisePain {
  /** The exercise ends above this, as it stands on paper. */
  readonly stopAboveNprs: number;
  /** The most that the pain model tolerates; for a tendon only where the next morning is no worse. */
  readonly toleratedNprs: number;
  /** A session up to this, calm the next morning, is green. */
  readonly progressUpToNprs: number;
  /** Green sessions in a row before the next step. */
  readonly progressAfterSessions: number;
}

export interface PlanItem extends OwnWords {
  readonly id: InterventionId;
  readonly domain: Domain;
  /** Facts that speak for the item. */
  readonly because: readonly FactId[];
  /** Ids of the causes that call for it. */
  readonly causes: readonly string[];
  readonly conditions: readonly RankedConditionId[];
  readonly evidence: EvidenceGrade;
  readonly sources: readonly SourceId[];
  readonly dose: Dose;
  /** Proposed by Genu or added by the clinician. */
  readonly origin: 'proposed' | 'added';
  /** Stands on the paper. False when the clinician switched it off. */
  readonly selected: boolean;
  /** Deepest loaded knee bend that a rule allows for this exercise, in degrees. */
  readonly bendLimitDegrees?: number;
  /** Of an exercise or a stretch. */
  readonly pain?: ExercisePain;
  /** What to mind with it. */
  readonly cautions: readonly Caution[];
}
/**
 * What takes an item off: a red flag, a conflict rule, another item (the pain model, a more careful course),
 * a contraindication of its own, or something that the runner has not got.
 */
export type RemovalReason =
  RedFlagId | ConflictRuleId | InterventionId | 'own-contraindication' | 'no-equipment';
/** An item that a rule took off the plan: shown to the clinician with its rule, never printed. */
export interface RemovedItem {
  readonly id: InterventionId;
  readonly by: RemovalReason;
}

/** One dated run. */
export interface PlannedRun {
  readonly date: string;
  readonly km: number;
  /** Whole minutes at the usual easy pace; absent while that is not known. */
  readonly minutes?: number;
  /** The clinician set the km of this run. */
  readonly edited?: true;
  /** The goal race: it stands in the place of the longest run. */
  readonly race?: true;
}
/** One week of the running plan; `longestKm` never exceeds the single-session cap `capKm`. */
export interface ScheduleWeek {
  readonly week: number;
  readonly from: string;
  readonly km: number;
  readonly longestKm: number;
  readonly capKm: number;
  readonly deload: boolean;
  readonly sessions: readonly PlannedRun[];
  /** How the week went, where somebody has said so. */
  readonly light?: WeekLight;
}
/** What bounds a run that the clinician has set: a cap, the rest between runs, or the end of the plan. */
export type CorrectionReason = 'load-cap-single-session' | 'load-cap-weekly-10' | 'rest-day' | 'outside-plan';
/** A run that was asked for and stands there with other km, and why. */
export interface RunCorrection {
  readonly date: string;
  readonly askedKm: number;
  readonly km: number;
  readonly by: CorrectionReason;
}
/** One level of the walk–run ladder with its dated sessions. A level may come again after a bad week. */
export interface WalkRunStep {
  readonly level: number;
  readonly runMinutes: number;
  readonly walkMinutes: number;
  readonly repeats: number;
  readonly dates: readonly string[];
}
/** Seven days of the ladder: what a light speaks of. */
export interface WalkRunWeek {
  readonly week: number;
  readonly from: string;
  readonly light?: WeekLight;
}
export interface WalkRunLadder {
  readonly from: string;
  readonly steps: readonly WalkRunStep[];
  readonly weeks: readonly WalkRunWeek[];
}
/** The ladder, and the weeks by kilometres that follow its last level. */
export interface WalkRunCourse extends WalkRunLadder {
  /** Km a week with which the volume ladder goes on after the last level. */
  readonly thenWeeklyKm: number;
  readonly thenWeeks: readonly ScheduleWeek[];
}
/** One new stimulus, in the week of the plan from which it may be tried (dossier A8). */
export interface ReturnStep {
  readonly week: number;
  readonly stimulus:
    | 'uphill'
    | 'downhill'
    | 'hills'
    | 'strides-4x20s'
    | 'strides-6x30s'
    | 'tempo-10min'
    | 'intervals-50'
    | 'intervals-75'
    | 'intervals-100';
  /** Share of the week's distance on hills, in percent. */
  readonly sharePercent?: number;
}
interface Dated {
  /** Running pauses up to the day before this date. */
  readonly from: string;
  /** What the clinician asked for and a cap or the rest between runs has bounded, by date. */
  readonly corrections: readonly RunCorrection[];
}
export interface DistanceSchedule extends Dated {
  readonly kind: 'distance';
  readonly item: 'load-restart-30' | 'load-ladder-volume';
  readonly weeks: readonly ScheduleWeek[];
  /** Weeks that stand on paper (at most twelve); the rest is on screen. */
  readonly printedWeeks: number;
  /** Week from which gentle hills may come back, and then speed; absent when the plan ends before. */
  readonly hillsFromWeek?: number;
  readonly speedFromWeek?: number;
  /** How hills and speed come back, one stimulus a week; empty when the plan ends before. */
  readonly returns: readonly ReturnStep[];
  /** A first step that went red: running goes on from the walk–run ladder. */
  readonly walkRun?: WalkRunCourse;
}
export interface WalkRunSchedule extends Dated, WalkRunCourse {
  readonly kind: 'walk-run';
}
export type RunningSchedule = DistanceSchedule | WalkRunSchedule;

/** Why there is no plan: an urgent flag, an unfinished minimum data set, or a minor whose hip or guardian is open. */
export type Withheld = null | 'safety' | 'draft' | 'adolescent-hip' | 'guardian';

/** The decision on the race: proposed by the table, and in force. `refused` is a choice that a rule forbids. */
export interface RaceDecision {
  readonly proposed: EventDecision;
  readonly decision: EventDecision;
  readonly refused?: EventDecision;
}

export interface Plan {
  readonly withheld: Withheld;
  readonly items: readonly PlanItem[];
  readonly removed: readonly RemovedItem[];
  readonly schedule: RunningSchedule | null;
  /** The pain limit of the most protective possible condition (dossier A1). */
  readonly painLimit: 'usual' | 'zero' | 'growth' | 'first-sharp-pain';
  /** Minutes of one exercise session. */
  readonly sessionMinutes: number;
  /** How hard the knee may be trained now, and the level that the doses follow. */
  readonly doseLevel: { readonly proposed: DoseLevel; readonly used: DoseLevel };
  /** ISO date of the next check. */
  readonly nextCheck: string;
  /** Present only with a race to decide on. */
  readonly race?: RaceDecision;
  /** When the race is decided again; present only with a race ahead. */
  readonly raceDecisionDate?: string;
  /** Urgent flags that stop running until cleared. */
  readonly stopRunFlags: readonly RedFlagId[];
}
