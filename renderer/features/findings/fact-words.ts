import type { FactValue } from '#shared/logic/evidence.ts';
import { questions, type FactId, type FactValues } from '#shared/intake/questions.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { measureInWords } from '#shared/words/measure-in-words.ts';
import { formatDay } from '#renderer/ui/dates.ts';
import { catalogue, say } from '#renderer/ui/words.ts';

/** The short name of a fact, as it stands in a list of reasons. */
export function factLabel(id: FactId): string {
  const short = catalogue.shortLabels[id];
  const words = catalogue.questions[id];
  const label = short === undefined || short === '' ? (words.short ?? words.label) : short;
  return label.replace(/\?$/u, '');
}

/** A fact with its value; the value alone where it speaks for itself, the name alone while it is unknown. */
export function factInWords(id: FactId, values: FactValues): string {
  const known = values[id];
  if (known === undefined) return factLabel(id);
  const value = valueInWords(id, known);
  return catalogue.shortLabels[id] === '' ? value : say('findings.fact', { label: factLabel(id), value });
}

/** Several facts as one reason. */
export const factsInWords = (ids: readonly FactId[], values: FactValues): string =>
  formatsOf(catalogue.language).list(ids.map((id) => factInWords(id, values)));

/** An answer or a computed value alone. */
export function valueInWords(id: FactId, value: FactValue): string {
  if (typeof value === 'boolean') return say(value ? 'findings.yes' : 'findings.no');
  if (typeof value === 'number') return measure(id, value);
  if (typeof value === 'string') return questions[id].kind === 'date' ? formatDay(value) : option(value);
  return formatsOf(catalogue.language).list(value.map(option));
}

const option = (one: string): string => (catalogue.options as Record<string, string>)[one] ?? one;

/** A number stays on one line with its unit; the space before a per cent sign is a thin one. */
const measure = (id: FactId, value: number): string =>
  measureInWords(id, value, catalogue)
    .replaceAll(/\s(?=%)/gu, '\u202F')
    .replaceAll(' ', '\u00A0');
