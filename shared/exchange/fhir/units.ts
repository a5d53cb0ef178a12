import type { Unit } from '#shared/intake/question.ts';

/** The units of the questions in UCUM, as stored. A unit that is a bare count has an annotation. */
export const UCUM_CODES = {
  years: 'a',
  months: 'mo',
  weeks: 'wk',
  days: 'd',
  cm: 'cm',
  mm: 'mm',
  kg: 'kg',
  'kg/m²': 'kg/m2',
  km: 'km',
  'min/km': 'min/km',
  min: 'min',
  s: 's',
  h: 'h',
  'steps/min': '{steps}/min',
  'per week': '/wk',
  'per month': '/mo',
  reps: '{repetitions}',
  pairs: '{pairs}',
  points: '{score}',
  '0–10': '{score}',
  '°': 'deg',
  '%': '%',
} as const satisfies Record<Unit, string>;
