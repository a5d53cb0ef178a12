import type { Assessor, SectionId } from '#shared/intake/question.ts';
import type { KneeView, Side } from '#shared/illustration/knee/types.ts';
import type { Language } from '#shared/words/languages.ts';
import type { Paper } from '../types.ts';

interface Labelled {
  readonly label: string;
  /** Asked only where another answer calls for it. */
  readonly isConditional: boolean;
}
/** How a question is answered with a pen. */
export type BlankField =
  /** Boxes to tick, beside each other. */
  | (Labelled & { readonly kind: 'boxes'; readonly options: readonly string[] })
  /** A line to write on, and what is counted. */
  | (Labelled & { readonly kind: 'line'; readonly unit: string })
  | (Labelled & { readonly kind: 'date' })
  /** A score to ring, 0 to 10. */
  | (Labelled & { readonly kind: 'scale' })
  /** Several questions with the same answers, which stand once above them. */
  | {
      readonly kind: 'grid';
      readonly heads: readonly string[];
      /** What the heads stand for, where they are signs. */
      readonly key?: string;
      readonly rows: readonly Labelled[];
    }
  /** A total with its date and the version of its form. */
  | { readonly kind: 'score'; readonly label: string; readonly range: string; readonly version: string }
  /** Drawings to shade, over the whole width of the sheet. */
  | { readonly kind: 'knees'; readonly words: string; readonly pictures: readonly BlankKnee[] };

export interface BlankKnee {
  readonly side: Side;
  readonly view: KneeView;
  readonly caption: string;
  /** For readers who do not see it. */
  readonly alternative: string;
}
export interface BlankSection {
  readonly id: SectionId;
  /** Its digit on the screen, and its name. */
  readonly title: string;
  readonly fields: readonly BlankField[];
}

/** The intake on paper: everything that is asked, in the order of the screen, with nothing answered. */
export interface BlankIntake {
  readonly kind: 'blank-intake';
  readonly role: Assessor;
  readonly language: Language;
  readonly paper: Paper;
  readonly title: string;
  /** Labels of what is written at the head of each sheet. */
  readonly head: { readonly first: readonly string[]; readonly following: readonly string[] };
  /** Day, month and year under the line of a date. */
  readonly dateParts: readonly [day: string, month: string, year: string];
  readonly legend: string;
  /** With `{page}` and `{pages}` to be filled in. */
  readonly pageOf: string;
  readonly sections: readonly BlankSection[];
}
