import { questions, type FactId } from '#shared/intake/questions.ts';
import type { Unit } from '#shared/intake/question.ts';
import type { Catalogue } from './catalogue.ts';
import { formatsOf } from './formats.ts';
import { createSay } from './say.ts';

/** The unit in which a fact is counted; undefined for scores, which stand alone, and for what is no number. */
function unitOf(fact: FactId): Exclude<Unit, 'points' | '0–10'> | undefined {
  const question = questions[fact];
  if (!('unit' in question) || question.unit === '0–10' || question.unit === 'points') return undefined;
  return question.unit;
}

type Words = Pick<Catalogue, 'language' | 'units'>;

/** A number of a fact in words, to a tenth: "31.3 %", "1 week", "5". */
export function measureInWords(fact: FactId, value: number, { language, units }: Words): string {
  const rounded = Math.round(value * 10) / 10;
  const unit = unitOf(fact);
  return unit === undefined
    ? formatsOf(language).number(rounded)
    : createSay(language, units)(unit, { value: rounded });
}

/** The unit of a fact alone; empty where it has none. */
export function unitName(fact: FactId, { unitNames }: Pick<Catalogue, 'unitNames'>): string {
  const unit = unitOf(fact);
  return unit === undefined ? '' : unitNames[unit];
}
