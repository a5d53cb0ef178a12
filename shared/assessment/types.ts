import type { DerivedId, FactId, QuestionId, ValueOf } from '#shared/intake/questions.ts';
import type { Assessor } from '#shared/intake/question.ts';
import type { CauseId } from '#shared/knowledge/causes.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { FactValue } from '#shared/logic/evidence.ts';
import type { Confidence, EvidenceGrade, FlagEffect, SourceId, Urgency } from '#shared/knowledge/types.ts';

/** A red flag whose rule is true, with the answers that made it true. */
export interface FiredFlag {
  readonly id: RedFlagId;
  readonly urgency: Urgency;
  readonly effects: readonly FlagEffect[];
  readonly because: readonly FactId[];
}
/** A red flag that is still unknown, with the shown, unanswered questions that would settle it. */
export interface OpenFlag {
  readonly id: RedFlagId;
  readonly urgency: Urgency;
  readonly ask: readonly QuestionId[];
}

export const PAIN_KINDS = ['adaptation', 'overuse', 'acute', 'inflammatory', 'unclear'] as const;
export type PainKind = (typeof PAIN_KINDS)[number];

export const HYPOTHESIS_LABELS = ['leading', 'possible', 'less-likely'] as const;
export type HypothesisLabel = (typeof HYPOTHESIS_LABELS)[number];
/** A weighted finding and the facts its rule reads. */
export interface WeighedFinding {
  readonly weight: number;
  readonly facts: readonly FactId[];
}
/** A ranked condition. `raw` points, `fit` and `coverage` 0…1, unrounded; never a probability. */
export interface Hypothesis {
  readonly id: RankedConditionId;
  readonly label: HypothesisLabel;
  readonly raw: number;
  readonly fit: number;
  readonly coverage: number;
  readonly for: readonly WeighedFinding[];
  readonly against: readonly WeighedFinding[];
  readonly unknown: readonly WeighedFinding[];
  /** "Not enough information; ask": up to three questions, while less than half of the points is known. */
  readonly ask?: readonly QuestionId[];
}

/** A contributing cause: "may be contributing", never "caused by". Points to one decimal. */
export interface ContributingCause {
  readonly id: CauseId | 'cause-other-unknown';
  readonly points: number;
  readonly confidence: Confidence;
  readonly evidence: EvidenceGrade;
  readonly because: readonly FactId[];
  readonly sources: readonly SourceId[];
}

/** A question worth asking next, why, and how many seconds it costs. */
export interface NextQuestion {
  readonly question: QuestionId;
  readonly reason:
    | { readonly kind: 'flag'; readonly flag: RedFlagId }
    | { readonly kind: 'hypothesis'; readonly condition: RankedConditionId; readonly weight: number }
    /** Tells kinds of pain apart; the conditions are not named to a coach. */
    | { readonly kind: 'pattern' }
    /** No plan without it. */
    | { readonly kind: 'minimum' }
    /** May bring an item to the plan, or free one that is held back. */
    | { readonly kind: 'plan' };
  readonly seconds: number;
}

/** Another answer to a question: in the place of the one that was given, or where none was. */
export interface AnswerChange {
  readonly question: QuestionId;
  readonly value: FactValue;
}
/** One or two answers that, were they otherwise, would change the first place. */
export interface MinimalChange {
  readonly changes: readonly AnswerChange[];
  readonly outcome:
    | { readonly kind: 'other-first'; readonly condition: RankedConditionId }
    /** The first stays first, and no longer leads. */
    | { readonly kind: 'label-lost'; readonly label: HypothesisLabel };
}

/** Everything Genu concludes from the answers. Pure data: the same facts give the same assessment. */
export interface Assessment {
  readonly role: Assessor;
  readonly today: string;
  /** Derived values that could be computed; the others are absent. */
  readonly derived: { readonly [Id in DerivedId]?: ValueOf<Id> };
  /** Questions of the minimum data set that are not answered. */
  readonly missing: readonly QuestionId[];
  readonly redFlags: readonly FiredFlag[];
  readonly notExcluded: readonly OpenFlag[];
  readonly painKind: {
    readonly kind: PainKind;
    readonly because: readonly FactId[];
    readonly ask: readonly QuestionId[];
  };
  /** Best first. Empty while a fired flag hides the differential (`hide-scores`). */
  readonly hypotheses: readonly Hypothesis[];
  /** The first two differ by less than three points. */
  readonly cannotBeSeparated: boolean;
  /** The first two both lead, in different places of the knee: both may be there. */
  readonly mayCoexist: boolean;
  /** Conditions are ranked, and none of them is leading or possible. */
  readonly noClearPattern: boolean;
  /** A bone stress condition is possible or leading: a warning above the ranking. */
  readonly boneStressNotExcluded: boolean;
  readonly causes: readonly ContributingCause[];
  readonly askNext: readonly NextQuestion[];
}
