import type { ChartBox, ChartGeometry } from '#shared/follow-up/chart-geometry.ts';
import type { Sign, SoreKnee } from '../block-parts.ts';

/** A piece of a line; `strong` stands out, as the scores do. */
export interface Phrase {
  readonly text: string;
  readonly strong?: true;
}
export type FindingId =
  'onset' | 'pain' | 'behaviour' | 'examination' | 'running' | 'shoes' | 'health' | 'scores' | 'swept';
/** What was told or found under one heading. */
export interface Finding {
  readonly id: FindingId;
  readonly label: string;
  readonly line: readonly Phrase[];
}
/** A line of a column: what it is, then more about it in a quieter voice. */
export interface NotedLine {
  readonly sign?: Sign;
  readonly lead?: string;
  readonly text: string;
  readonly note?: string;
}
/** A short text under a title; `space` leaves a line to sign on. */
export interface Column {
  readonly title?: string;
  readonly tone?: 'safety';
  readonly lines: readonly NotedLine[];
  readonly space?: 'signature';
}
/** A cell of a grid. `tag` is a label in a frame, filled where it matters most; `grade` a letter in a frame. */
export interface GridCell {
  readonly text: string;
  readonly strong?: true;
  readonly note?: string;
  readonly tag?: { readonly text: string; readonly filled: boolean };
  readonly grade?: string;
}

/** How one score went: a line over the bands around its first value, told in words too. */
export interface TrendChart {
  readonly caption: string;
  /** How wide the bands are. */
  readonly bands: string;
  /** The drawing in words. */
  readonly picture: string;
  readonly box: ChartBox;
  readonly geometry: ChartGeometry;
}

/** The blocks of the clinician's summary: one reader, little space, everything in its place. */
export type SummaryBlock =
  | {
      readonly kind: 'person';
      readonly section: 'cs-person';
      readonly title: string;
      readonly who: string;
      /** The picture in one sentence, and what follows from it. */
      readonly picture: string;
      readonly conclusion: string;
      readonly findings: readonly Finding[];
      readonly knee?: SoreKnee;
    }
  | {
      readonly kind: 'columns';
      readonly section: string;
      /** Over all columns; absent where each has its own. */
      readonly title?: string;
      readonly columns: readonly Column[];
    }
  | {
      readonly kind: 'grid';
      readonly section: string;
      readonly title: string;
      readonly head: readonly string[];
      /** Shares of the width, one a column, that add up to one. */
      readonly shares: readonly number[];
      readonly rows: readonly (readonly GridCell[])[];
    }
  | {
      readonly kind: 'trends';
      readonly section: 'cs-trends';
      readonly title: string;
      readonly charts: readonly TrendChart[];
    }
  | {
      readonly kind: 'references';
      readonly section: 'cs-sources';
      readonly title: string;
      readonly note: string;
      readonly items: readonly string[];
    };
