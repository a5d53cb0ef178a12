import type { FactId, FactValues } from '#shared/intake/questions.ts';
import { formatsOf } from '#shared/words/formats.ts';
import type { Language } from '#shared/words/languages.ts';
import { valueInWords } from '#renderer/ui/value-in-words.ts';
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

/** Several facts as one reason, in the language on the screen. */
export const factsInWords = (ids: readonly FactId[], values: FactValues, language: Language): string =>
  formatsOf(language).list(ids.map((id) => factInWords(id, values)));
