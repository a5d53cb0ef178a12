import type { FactValue } from '#shared/logic/evidence.ts';
import { questions, sectionOf, type FactId } from '#shared/intake/questions.ts';
import { measureInWords } from '#shared/words/measure-in-words.ts';
import type { Sheet } from '../sheet.ts';

/** What it takes to put facts into words: a sheet has it, and so has a screen. */
export type FactSource = Pick<Sheet, 'values' | 'words'>;

/** Answers that say that nobody looked or that nothing was there: not worth a line of the summary. */
const SILENT: ReadonlySet<string> = new Set([
  'not-tested',
  'not-seen',
  'not-done',
  'not-measured',
  'not-assessed',
]);

/** The value of a fact in words, with its unit; undefined while it is unknown. */
export function factValue(sheet: FactSource, id: FactId): string | undefined {
  const value = sheet.values[id];
  return value === undefined ? undefined : inWords(sheet, id, value);
}

function inWords({ words }: FactSource, id: FactId, value: FactValue): string {
  if (typeof value === 'boolean') return words.say(value ? 'cs.yes' : 'cs.no');
  if (typeof value === 'number') return measureInWords(id, value, words);
  if (typeof value !== 'string') return words.list(value.map((option) => words.options[option] ?? option));
  return questions[id].kind === 'date' ? words.dates.long(value) : (words.options[value] ?? value);
}

/** "label: value"; the value alone where it speaks for itself, the label alone while the value is unknown. */
export function factText(sheet: FactSource, id: FactId): string {
  const { say, questions: labels, shortLabels } = sheet.words;
  const short = shortLabels[id] ?? labels[id].label;
  const value = factValue(sheet, id);
  if (value === undefined) return short === '' ? withoutMark(labels[id].label) : withoutMark(short);
  return short === '' ? value : say('cs.fact', { label: withoutMark(short), value });
}
const withoutMark = (label: string): string => label.replaceAll(/^¿|\?$/gu, '');

/** Answers that found nothing, nothing changed, or nothing of the kind. */
const NEGATIVE: ReadonlySet<unknown> = new Set([
  false,
  0,
  'none',
  'no',
  'normal',
  'zero',
  'unchanged',
  'not-applicable',
  'prefer-not-to-say',
]);

/** Known facts of a list in one line; tests that nobody did stay out. */
export const factLine = (sheet: FactSource, ids: readonly FactId[]): string =>
  ids
    .filter((id) => isWorthALine(sheet.values[id]))
    .map((id) => factText(sheet, id))
    .join(' · ');

/** The same without what found nothing: for long lists of which few matter. */
export const positiveLine = (sheet: FactSource, ids: readonly FactId[]): string =>
  factLine(
    sheet,
    ids.filter((id) => {
      const value = sheet.values[id];
      return !(Array.isArray(value) ? value.every((one) => NEGATIVE.has(one)) : NEGATIVE.has(value));
    }),
  );

const isWorthALine = (value: FactValue | undefined): boolean =>
  value !== undefined && !(typeof value === 'string' && SILENT.has(value));

/** The findings behind a conclusion; illnesses and medicines stay between the runner and a doctor. */
export const reasonLine = (
  sheet: Pick<Sheet, 'values' | 'words' | 'isCoach'>,
  because: readonly FactId[],
): string => factLine(sheet, sheet.isCoach ? because.filter((id) => sectionOf(id) !== 'health') : because);
