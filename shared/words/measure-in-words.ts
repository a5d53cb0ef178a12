import { questions, type FactId } from '#shared/intake/questions.ts';
import type { Catalogue } from './catalogue.ts';
import { formatsOf } from './formats.ts';
import { measuresOf, METRIC, type Measures, type SaidUnit } from './measures.ts';

/** The unit in which a fact is counted; undefined for scores, which stand alone, and for what is no number. */
function unitOf(fact: FactId): SaidUnit | undefined {
  const question = questions[fact];
  if (!('unit' in question) || question.unit === '0–10' || question.unit === 'points') return undefined;
  return question.unit;
}

type Words = Pick<Catalogue, 'language' | 'units' | 'unitNames'> & { readonly measures?: Measures };

/** A number of a fact in words, to a tenth: "31.3 %", "1 week", "5". Without measures it is told as it is stored. */
export function measureInWords(fact: FactId, value: number, words: Words): string {
  const unit = unitOf(fact);
  const measures = words.measures ?? measuresOf(words, METRIC);
  if (fact === 'heightCm') return measures.height(Math.round(value * 10) / 10);
  // What is told in another unit is rounded there, so that thirty miles stay thirty.
  if (unit === 'km') return measures.distance(measures.units.distance === 'km' ? tenths(value) : value);
  const rounded = tenths(value);
  return unit === undefined ? formatsOf(words.language).number(rounded) : measures.inUnit(unit, rounded);
}
const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The unit of a fact alone; empty where it has none. */
export function unitName(fact: FactId, { unitNames }: Pick<Catalogue, 'unitNames'>): string {
  const unit = unitOf(fact);
  return unit === undefined ? '' : unitNames[unit];
}
