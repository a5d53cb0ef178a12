import type { PainZone } from '#shared/intake/pain-zones.ts';
import type { DrawnId } from '#shared/illustration/drawn-items.ts';
import type { Urgency } from '#shared/knowledge/types.ts';

/** A word that leads to another article. */
export interface Reference {
  /** Id of the article: a question, a condition, a flag, an item, a rule, a source. */
  readonly to: string;
  readonly text: string;
}
/** Words of a source as they were published: English in an edition of any language. */
export interface Quotation {
  readonly english: string;
}
export type Inline = string | Reference | Quotation;
export type Text = readonly Inline[];

/** One line of a rule; the parts of "all of" and "at least one of" stand one step deeper. */
export interface RuleLine {
  readonly depth: number;
  readonly text: Text;
}
/** A rule in words. `isReduced` says that lines which only a doctor may see were left out. */
export interface RuleInWords {
  readonly lines: readonly RuleLine[];
  readonly isReduced?: true;
}

export type Block =
  | { readonly kind: 'text'; readonly heading?: string; readonly paragraphs: readonly Text[] }
  | { readonly kind: 'facts'; readonly heading?: string; readonly rows: readonly FactRow[] }
  | { readonly kind: 'rule'; readonly heading: string; readonly note?: string; readonly rule: RuleInWords }
  | { readonly kind: 'points'; readonly heading: string; readonly rows: readonly PointsRow[] }
  | {
      readonly kind: 'list';
      readonly heading: string;
      readonly note?: string;
      readonly entries: readonly Text[];
    }
  | {
      readonly kind: 'table';
      readonly heading?: string;
      readonly columns: readonly string[];
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly Text[])[];
    }
  | { readonly kind: 'drawing'; readonly label: string; readonly shows: Shown };
/** What a drawing shows: an exercise or a piece of advice, or where on the knee something hurts. */
export type Shown =
  { readonly item: DrawnId } | { readonly main: PainZone; readonly zones: readonly PainZone[] };
export interface FactRow {
  readonly label: string;
  readonly value: Text;
}
/** A finding and what it adds to or takes from its condition. */
export interface PointsRow {
  readonly points: number;
  readonly rule: RuleInWords;
}

export const CHAPTERS = [
  'reasoning',
  'red-flags',
  'pain',
  'conditions',
  'causes',
  'items',
  'exercises',
  'other-sport',
  'rules',
  'race',
  'questions',
  'outcomes',
  'sources',
  'accuracy',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];

/** What one thing that Genu knows says of itself. */
export interface Article {
  /** Unique over all chapters; stays the same as long as the thing does. */
  readonly id: string;
  readonly name: string;
  /** Heading under which it stands in its chapter. */
  readonly group?: string;
  /** One line for the list and the search. */
  readonly summary: string;
  /** Name and summary are a source's own words. */
  readonly isEnglish?: true;
  readonly urgency?: Urgency;
  readonly blocks: readonly Block[];
}
export interface Chapter {
  readonly id: ChapterId;
  readonly title: string;
  readonly introduction: readonly string[];
  readonly articles: readonly Article[];
}
/** Everything Genu believes, in words, as far as one role may see it. */
export interface Compendium {
  readonly role: 'doctor' | 'coach';
  readonly chapters: readonly Chapter[];
}
