import type { unitMessages as englishUnitMessages, unitNames as englishUnitNames } from '../en/units.ts';
import type { Translated } from '../translation.ts';

/** An amount with its unit, by the unit of the question table. */
export const unitMessages: Translated<typeof englishUnitMessages> = {
  '%': '{value, number} %',
  cm: '{value, number} cm',
  days: '{value, plural, one {# Tag} other {# Tage}}',
  h: '{value, number} Std.',
  kg: '{value, number} kg',
  'kg/m²': '{value, number} kg/m²',
  km: '{value, number} km',
  min: '{value, number} min',
  'min/km': '{value, number} min/km',
  mm: '{value, number} mm',
  months: '{value, plural, one {# Monat} other {# Monate}}',
  pairs: '{value, plural, one {# Paar} other {# Paar}}',
  'per month': '{value, number} pro Monat',
  'per week': '{value, number} pro Woche',
  reps: '{value, plural, one {# Wiederholung} other {# Wiederholungen}}',
  s: '{value, number} s',
  'steps/min': '{value, number} Schritte/min',
  weeks: '{value, plural, one {# Woche} other {# Wochen}}',
  years: '{value, plural, one {# Jahr} other {# Jahre}}',
  '°': '{value, number}°',
};

/** A unit alone, behind the field that takes the number. */
export const unitNames: Translated<typeof englishUnitNames> = {
  '%': '%',
  cm: 'cm',
  days: 'Tage',
  h: 'Std.',
  kg: 'kg',
  'kg/m²': 'kg/m²',
  km: 'km',
  min: 'min',
  'min/km': 'min/km',
  mm: 'mm',
  months: 'Monate',
  pairs: 'Paar',
  'per month': 'pro Monat',
  'per week': 'pro Woche',
  reps: 'Wdh.',
  s: 's',
  'steps/min': 'Schritte/min',
  weeks: 'Wochen',
  years: 'Jahre',
  '°': '°',
};
