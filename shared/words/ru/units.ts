import type { unitMessages as englishUnitMessages, unitNames as englishUnitNames } from '../en/units.ts';
import type { Translated } from '../translation.ts';

/** An amount with its unit, by the unit of the question table. */
export const unitMessages: Translated<typeof englishUnitMessages> = {
  '%': '{value, number} %',
  cm: '{value, number} см',
  days: '{value, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  h: '{value, number} ч',
  kg: '{value, number} кг',
  'kg/m²': '{value, number} кг/м²',
  km: '{value, number} км',
  min: '{value, number} мин',
  'min/km': '{value, number} мин/км',
  mm: '{value, number} мм',
  months: '{value, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}',
  pairs: '{value, plural, one {# пара} few {# пары} many {# пар} other {# пары}}',
  'per month': '{value, number} в месяц',
  'per week': '{value, number} в неделю',
  reps: '{value, plural, one {# повтор} few {# повтора} many {# повторов} other {# повтора}}',
  s: '{value, number} с',
  'steps/min': '{value, number} шагов/мин',
  weeks: '{value, plural, one {# неделя} few {# недели} many {# недель} other {# недели}}',
  years: '{value, plural, one {# год} few {# года} many {# лет} other {# года}}',
  '°': '{value, number}°',
};

/** A unit alone, behind the field that takes the number. */
export const unitNames: Translated<typeof englishUnitNames> = {
  '%': '%',
  cm: 'см',
  days: 'дней',
  h: 'ч',
  kg: 'кг',
  'kg/m²': 'кг/м²',
  km: 'км',
  min: 'мин',
  'min/km': 'мин/км',
  mm: 'мм',
  months: 'мес.',
  pairs: 'пар',
  'per month': 'в месяц',
  'per week': 'в неделю',
  reps: 'повт.',
  s: 'с',
  'steps/min': 'шагов/мин',
  weeks: 'недель',
  years: 'лет',
  '°': '°',
};
