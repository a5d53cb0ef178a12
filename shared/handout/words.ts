import type { Side } from '#shared/illustration/knee/types.ts';
import type { DrawnId } from '#shared/illustration/drawn-items.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import { describeDrawing } from '#shared/words/describe-drawing.ts';
import { formatsOf, type Formats } from '#shared/words/formats.ts';
import { measuresOf, METRIC, type Measures, type MeasureUnits } from '#shared/words/measures.ts';
import { createSay, type Say } from '#shared/words/say.ts';
import { createDates, type Dates } from './dates.ts';

/** An id of the paper's catalogue. */
export type SheetMessageId = keyof Catalogue['sheet'];

/** All that a sheet says in one language: its catalogue, and what sentences are made with. */
export interface SheetWords extends Omit<Catalogue, 'options' | 'shortOptions'>, Formats {
  readonly say: Say<SheetMessageId>;
  readonly dates: Dates;
  readonly measures: Measures;
  /** What the drawing of an item shows, for those who cannot see it. */
  readonly drawing: (id: DrawnId, side: Side) => string;
  readonly options: Readonly<Record<string, string>>;
  /** Options in fewer words, where their question stands beside them. */
  readonly shortOptions: Readonly<Record<string, string>>;
}

const made = new WeakMap<Catalogue, SheetWords>();

/** What a sheet says in the language of a catalogue, made once, in the units of a clinic. */
export function sheetWordsOf(catalogue: Catalogue, units: MeasureUnits = METRIC): SheetWords {
  const words = made.get(catalogue) ?? makeSheetWords(catalogue);
  made.set(catalogue, words);
  return units === METRIC ? words : { ...words, measures: measuresOf(catalogue, units) };
}

function makeSheetWords(catalogue: Catalogue): SheetWords {
  const { language, sheet, options, shortOptions } = catalogue;
  const say = createSay(language, sheet);
  return {
    ...catalogue,
    ...formatsOf(language),
    say,
    dates: createDates(language, say),
    measures: measuresOf(catalogue, METRIC),
    drawing: (id, side) => describeDrawing(catalogue, id, side),
    options,
    shortOptions: { ...options, ...shortOptions },
  };
}
