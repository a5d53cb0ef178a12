import type { Side } from '#shared/illustration/knee/types.ts';
import type { ExerciseId } from '#shared/knowledge/interventions.ts';
import { describeDrawing } from '#shared/words/describe-drawing.ts';
import { sheetMessages } from '#shared/words/en/handout.ts';
import { shortLabels } from '#shared/words/en/handout/short-labels.ts';
import { cautionWords } from '#shared/words/en/knowledge/cautions.ts';
import { causeWords } from '#shared/words/en/knowledge/causes.ts';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { exerciseWords, interventionWords } from '#shared/words/en/knowledge/interventions.ts';
import { crossTrainingWords } from '#shared/words/en/knowledge/interventions/running.ts';
import { redFlagWords } from '#shared/words/en/knowledge/red-flags.ts';
import { optionWords } from '#shared/words/en/options.ts';
import { questionWords } from '#shared/words/en/questions.ts';
import { shortOptionWords } from '#shared/words/en/short-options.ts';
import { createSay, type Say } from '#shared/words/say.ts';
import { createDates, type Dates } from './dates.ts';
import type { Language } from './types.ts';

/** An id of the paper's catalogue. */
export type SheetMessageId = keyof typeof sheetMessages;

/** All that a sheet says in one language. */
export interface SheetWords {
  readonly say: Say<SheetMessageId>;
  readonly dates: Dates;
  /** "a, b or c". */
  readonly either: (parts: readonly string[]) => string;
  /** A sentence that starts with a word from the middle of a sentence. */
  readonly capitalise: (text: string) => string;
  readonly conditions: typeof conditionWords;
  readonly flags: typeof redFlagWords;
  readonly causes: typeof causeWords;
  readonly interventions: typeof interventionWords;
  readonly exercises: typeof exerciseWords;
  readonly cautions: typeof cautionWords;
  /** What the drawing of an exercise shows, for those who cannot see it. */
  readonly drawing: (id: ExerciseId, side: Side) => string;
  readonly sports: typeof crossTrainingWords;
  readonly questions: typeof questionWords;
  /** Shorter labels of facts for a line of many. */
  readonly shortLabels: typeof shortLabels;
  readonly options: Readonly<Record<string, string>>;
  /** Options in fewer words, where their question stands beside them. */
  readonly shortOptions: Readonly<Record<string, string>>;
}

function english(): SheetWords {
  const locale = 'en-GB';
  const say = createSay<SheetMessageId>('en', sheetMessages);
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    say,
    dates: createDates(locale, say),
    either: (parts) => list.format(parts),
    capitalise: (text) => text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1),
    conditions: conditionWords,
    flags: redFlagWords,
    causes: causeWords,
    interventions: interventionWords,
    exercises: exerciseWords,
    drawing: (id, side) => describeDrawing('en', id, side),
    cautions: cautionWords,
    sports: crossTrainingWords,
    questions: questionWords,
    shortLabels,
    options: optionWords,
    shortOptions: { ...optionWords, ...shortOptionWords },
  };
}

/** The words of each language; a language without them is a compile error. */
export const sheetWords = { en: english() } as const satisfies Record<Language, SheetWords>;
