import type { Unit } from '#shared/intake/question.ts';

/** Units that are said; scores stand alone. */
type SaidUnit = Exclude<Unit, 'points' | '0–10'>;
/** What some clinics tell in the place of the metric ones. */
type OtherUnit = 'mi' | 'lb' | 'in' | 'min/mi';

/** An amount with its unit, by the unit of the question table. */
export const unitMessages = {
  '%': '{value, number} %',
  cm: '{value, number} cm',
  days: '{value, plural, one {# day} other {# days}}',
  h: '{value, number} h',
  kg: '{value, number} kg',
  'kg/m²': '{value, number} kg/m²',
  km: '{value, number} km',
  min: '{value, number} min',
  'min/km': '{value, number} min/km',
  mm: '{value, number} mm',
  months: '{value, plural, one {# month} other {# months}}',
  pairs: '{value, plural, one {# pair} other {# pairs}}',
  'per month': '{value, number} per month',
  'per week': '{value, number} per week',
  reps: '{value, plural, one {# rep} other {# reps}}',
  s: '{value, number} s',
  'steps/min': '{value, number} steps/min',
  weeks: '{value, plural, one {# week} other {# weeks}}',
  years: '{value, plural, one {# year} other {# years}}',
  '°': '{value, number}°',
  mi: '{value, number} mi',
  lb: '{value, number} lb',
  in: '{value, number} in',
  'min/mi': '{value, number} min/mi',
  'ft in': '{feet, number} ft {inches, number} in',
} as const satisfies Record<SaidUnit | OtherUnit | 'ft in', string>;

/** A unit alone, behind the field that takes the number. */
export const unitNames = {
  '%': '%',
  cm: 'cm',
  days: 'days',
  h: 'h',
  kg: 'kg',
  'kg/m²': 'kg/m²',
  km: 'km',
  min: 'min',
  'min/km': 'min/km',
  mm: 'mm',
  months: 'months',
  pairs: 'pairs',
  'per month': 'per month',
  'per week': 'per week',
  reps: 'reps',
  s: 's',
  'steps/min': 'steps/min',
  weeks: 'weeks',
  years: 'years',
  '°': '°',
  mi: 'mi',
  lb: 'lb',
  in: 'in',
  'min/mi': 'min/mi',
} as const satisfies Record<SaidUnit | OtherUnit, string>;
