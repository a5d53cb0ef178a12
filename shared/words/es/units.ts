import type { unitMessages as englishUnitMessages, unitNames as englishUnitNames } from '../en/units.ts';
import type { Translated } from '../translation.ts';

/** An amount with its unit, by the unit of the question table. */
export const unitMessages: Translated<typeof englishUnitMessages> = {
  '%': '{value, number} %',
  cm: '{value, number} cm',
  days: '{value, plural, one {# día} many {# días} other {# días}}',
  h: '{value, number} h',
  kg: '{value, number} kg',
  'kg/m²': '{value, number} kg/m²',
  km: '{value, number} km',
  min: '{value, number} min',
  'min/km': '{value, number} min/km',
  mm: '{value, number} mm',
  months: '{value, plural, one {# mes} many {# meses} other {# meses}}',
  pairs: '{value, plural, one {# par} many {# pares} other {# pares}}',
  'per month': '{value, number} al mes',
  'per week': '{value, number} a la semana',
  reps: '{value, plural, one {# repetición} many {# repeticiones} other {# repeticiones}}',
  s: '{value, number} s',
  'steps/min': '{value, number} pasos/min',
  weeks: '{value, plural, one {# semana} many {# semanas} other {# semanas}}',
  years: '{value, plural, one {# año} many {# años} other {# años}}',
  '°': '{value, number}°',
};

/** A unit alone, behind the field that takes the number. */
export const unitNames: Translated<typeof englishUnitNames> = {
  '%': '%',
  cm: 'cm',
  days: 'días',
  h: 'h',
  kg: 'kg',
  'kg/m²': 'kg/m²',
  km: 'km',
  min: 'min',
  'min/km': 'min/km',
  mm: 'mm',
  months: 'meses',
  pairs: 'pares',
  'per month': 'al mes',
  'per week': 'a la semana',
  reps: 'rep.',
  s: 's',
  'steps/min': 'pasos/min',
  weeks: 'semanas',
  years: 'años',
  '°': '°',
};
