import type { ExerciseId } from '#shared/knowledge/interventions.ts';
import type { Language } from '#shared/words/languages.ts';
import type { MeasureUnits } from '#shared/words/measures.ts';
import type { AdvicePicture, Sign, SoreKnee } from './block-parts.ts';
import type { SummaryBlock } from './clinician/blocks.ts';

export type Audience = 'runner' | 'clinician';
export type Paper = 'a4' | 'letter';

/** Parts of a sheet with a plan that the clinician can leave off. Whom to call, the main step and the next check cannot be. */
export const OPTIONAL_SECTIONS = [
  'letterhead',
  'ho-what',
  'ho-why',
  'ho-pain-light',
  'ho-load',
  'ho-fit',
  'ho-exercises',
  'ho-technique-shoes',
  'ho-relief',
  'ho-race',
  'ho-diary',
] as const;
export type OptionalSection = (typeof OPTIONAL_SECTIONS)[number];

/** Who the sheet is for and who hands it over; all optional so that a file without a person prints too. */
export interface Letterhead {
  readonly clinicName?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly clinicianName?: string;
  /** Title or registration, under the name where something is signed. */
  readonly clinicianTitle?: string;
  /** `#RRGGBB`, within the limits of `accentProblem`. */
  readonly accent?: string;
  readonly logo?: Logo;
}
/** A picture for the head of the sheet: the bytes of a PNG in base64, its size in pixels. */
export interface Logo {
  readonly png: string;
  readonly width: number;
  readonly height: number;
}
export interface HandoutOptions {
  readonly audience: Audience;
  readonly language: Language;
  readonly paper: Paper;
  readonly largePrint: boolean;
  /** Of the clinic; metric where they are absent. */
  readonly units?: MeasureUnits | undefined;
  /** Parts to leave off a sheet with a plan; every other sheet is printed whole. */
  readonly hidden?: readonly OptionalSection[] | undefined;
}

/**
 * One exercise or stretch, kept on one page. `why` is a sentence; `harderWhen` and `stopIf` finish the
 * phrases that the block's `labels` begin: "Harder when" + "this is easy: hold a weight."
 */
export interface ExerciseCard {
  readonly id: ExerciseId;
  readonly title: string;
  readonly dose: string;
  readonly doseNote: string;
  readonly instruction: string;
  readonly why: string;
  readonly harderWhen: string;
  readonly stopIf: string;
  /** The drawing in words. */
  readonly picture: string;
  readonly side: 'left' | 'right';
}
/** A row of the running plan: a line of text (a pause, the weeks after), or a week with its dated runs to tick. */
export type RunningRow =
  | { readonly kind: 'pause'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'week';
      readonly title: string;
      readonly total: string;
      readonly runs: readonly { readonly date: string; readonly distance: string }[];
      readonly note?: string;
    };

/** The handout as blocks of words in reading order; layout is the business of `electron/pdf`. */
export type Block =
  | { readonly kind: 'banner'; readonly sign: Sign; readonly title: string; readonly text: string }
  | {
      readonly kind: 'main';
      readonly section: 'ho-main';
      readonly eyebrow: string;
      readonly message: readonly string[];
      readonly weekTitle: string;
      readonly steps: readonly string[];
    }
  | {
      readonly kind: 'what';
      readonly section: 'ho-what';
      readonly title: string;
      readonly text: readonly string[];
      readonly knee?: SoreKnee;
    }
  | {
      readonly kind: 'list';
      readonly section: string;
      readonly title: string;
      readonly items: readonly string[];
    }
  | {
      readonly kind: 'text';
      readonly section: string;
      readonly title: string;
      readonly text: readonly string[];
      readonly pictures?: readonly AdvicePicture[];
    }
  | {
      readonly kind: 'pain-light';
      readonly section: 'ho-pain-light';
      readonly title: string;
      readonly note: string;
      readonly lights: readonly {
        readonly sign: 'go' | 'wait' | 'stop';
        readonly title: string;
        readonly text: string;
      }[];
    }
  | {
      readonly kind: 'running-plan';
      readonly section: 'ho-load';
      readonly title: string;
      readonly note: string;
      readonly rows: readonly RunningRow[];
      readonly after: readonly string[];
      readonly pictures?: readonly AdvicePicture[];
    }
  | {
      readonly kind: 'exercises';
      readonly section: 'ho-exercises';
      readonly title: string;
      readonly note: readonly string[];
      readonly labels: { readonly harderWhen: string; readonly stopIf: string };
      readonly cards: readonly ExerciseCard[];
    }
  | {
      readonly kind: 'diary';
      readonly section: 'ho-diary';
      readonly title: string;
      /** Beside the title: the day of the next check. */
      readonly note: string;
      /** The words at the line where the strip is cut off. */
      readonly cut: string;
      readonly days: readonly {
        readonly weekday: string;
        readonly day: string;
        readonly weekend: boolean;
        readonly running: boolean;
        /** The run that the plan has for the day, as it stands in the box: "4.5". */
        readonly planned?: string;
        readonly exercise: boolean;
      }[];
      /** Words for a box to tick, for a reader who does not see it. */
      readonly tickBox: string;
      /** The pain light in short, for the day's look at the strip. */
      readonly lights: readonly { readonly sign: 'go' | 'wait' | 'stop'; readonly title: string }[];
      readonly rows: {
        readonly run: string;
        readonly during: string;
        readonly morning: string;
        readonly exercises: string;
      };
    }
  | {
      readonly kind: 'get-help';
      readonly section: 'ho-safety';
      readonly title: string;
      readonly rows: readonly {
        readonly sign: Sign;
        readonly when: string;
        readonly what: string;
        readonly text: string;
      }[];
    }
  | SummaryBlock;

/** What is printed: the words, the head and the foot. No layout, no file name, deterministic. */
export interface Handout {
  readonly language: Language;
  readonly paper: Paper;
  readonly largePrint: boolean;
  readonly audience: Audience;
  readonly title: string;
  readonly head: {
    readonly clinic: string;
    readonly clinicDetails: string;
    readonly person: string;
    readonly dateAndClinician: string;
    /** Repeated on every following page. */
    readonly running: string;
    readonly logo?: Logo;
  };
  /** The clinic's colour, `#RRGGBB`; ours when absent. */
  readonly accent?: string;
  /** `pageOf` holds `{page}` and `{pages}` for the printer to fill. */
  readonly foot: { readonly first: string; readonly following: string; readonly pageOf: string };
  readonly blocks: readonly Block[];
  /** ISO date that the PDF carries as its creation date, so that equal input gives equal bytes. */
  readonly date: string;
}
