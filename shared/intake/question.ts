/** The ten sections of the intake in the order of the consultation, and the outcome scores after them. */
export const SECTIONS = [
  'person',
  'running',
  'risk',
  'pain',
  'redflags',
  'footwear',
  'technique',
  'exam',
  'recovery',
  'health',
  'outcomes',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Who may answer: a coach never sees, and can never answer, a `doctor` question. */
export type Assessor = 'doctor' | 'coach';

/** Units as stored. The screen may show others (lb, ft, mi); what is stored never changes. */
export type Unit =
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'cm'
  | 'mm'
  | 'kg'
  | 'kg/m²'
  | 'km'
  | 'min/km'
  | 'min'
  | 's'
  | 'h'
  | 'steps/min'
  | 'per week'
  | 'per month'
  | 'reps'
  | 'pairs'
  | 'points'
  | '0–10'
  | '°'
  | '%';

interface Asked {
  /** `both` assessors, or the doctor alone. */
  readonly who: 'both' | 'doctor';
  /** An optional question is shown but never required. */
  readonly optional?: true;
}

/** A number with its hard range (refused outside) and the softer range outside which it asks "please confirm". */
export interface NumberQuestion extends Asked {
  readonly kind: 'integer' | 'number';
  readonly range: readonly [minimum: number, maximum: number];
  readonly unit: Unit;
  readonly plausible?: { readonly from?: number; readonly to?: number };
}
export interface DateQuestion extends Asked {
  readonly kind: 'date';
  /** Which side of today is surprising and asks "please confirm". */
  readonly surprising: 'future' | 'past';
}
export interface YesNoQuestion extends Asked {
  readonly kind: 'yes-no';
}
export interface OneOfQuestion extends Asked {
  readonly kind: 'one-of';
  readonly options: readonly string[];
}
/** Several options; where `none` is among them it means "asked, nothing present" and excludes the others. */
export interface ManyOfQuestion extends Asked {
  readonly kind: 'many-of';
  readonly options: readonly string[];
}
/** A short line of text that no rule reads (the version of an outcome score). */
export interface TextQuestion extends Asked {
  readonly kind: 'text';
  readonly maximumLength: number;
}
/** Computed from other answers, never typed in. */
export interface DerivedNumber {
  readonly kind: 'derived';
  readonly yields: 'number';
  readonly unit: Unit;
  readonly who: 'both' | 'doctor';
}
export interface DerivedYesNo {
  readonly kind: 'derived';
  readonly yields: 'yes-no';
  readonly who: 'both' | 'doctor';
}
export interface DerivedOneOf {
  readonly kind: 'derived';
  readonly yields: 'one-of';
  readonly options: readonly string[];
  readonly who: 'both' | 'doctor';
}

export type AskedQuestion =
  NumberQuestion | DateQuestion | YesNoQuestion | OneOfQuestion | ManyOfQuestion | TextQuestion;
export type DerivedQuestion = DerivedNumber | DerivedYesNo | DerivedOneOf;
export type Question = AskedQuestion | DerivedQuestion;

/** The questions of one section, keyed by id, in the order in which they are asked. */
export type QuestionTable = Readonly<Record<string, Question>>;
