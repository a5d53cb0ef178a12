import { NOT_KNOWN, questions, type FactId } from '#shared/intake/questions.ts';
import type { FactValue } from '#shared/logic/evidence.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { measureInWords } from '#shared/words/measure-in-words.ts';
import { measuresOf } from '#shared/words/measures.ts';
import { formatDay } from './dates.ts';
import { machineUnits } from './measures.ts';
import { catalogue, say } from './words.ts';

/** An answer or a computed value alone. */
export function valueInWords(id: FactId, value: FactValue): string {
  if (typeof value === 'boolean') return say(value ? 'intake.yes' : 'intake.no');
  if (typeof value === 'number') return measure(id, value);
  if (value === NOT_KNOWN) return say('intake.notKnown');
  if (typeof value === 'string') return textOrOption(id, value);
  return formatsOf(catalogue.language).list(value.map(option));
}

const textOrOption = (id: FactId, text: string): string =>
  questions[id].kind === 'date' ? formatDay(text) : option(text);
const option = (one: string): string => (catalogue.options as Record<string, string>)[one] ?? one;

/** A number stays on one line with its unit; the space before a per cent sign is a thin one. */
const measure = (id: FactId, value: number): string =>
  measureInWords(id, value, { ...catalogue, measures: measuresOf(catalogue, machineUnits()) })
    .replaceAll(/\s(?=%)/gu, '\u202F')
    .replaceAll(' ', '\u00A0');
