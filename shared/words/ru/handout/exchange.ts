import type { exchangeMessages as englishExchangeMessages } from '../../en/handout/exchange.ts';
import type { Translated } from '../../translation.ts';

/** Что выгрузка для другой программы говорит словами рядом с кодами. ICU messages. */
export const exchangeMessages: Translated<typeof englishExchangeMessages> = {
  'fhir.not-known': 'спрошено, неизвестно',
  'fhir.visit': 'Боль в колене при беге',
  'fhir.knee': '{side, select, left {Левое колено} right {Правое колено} both {Оба колена} other {Колено}}',
  'fhir.cause': 'Возможно, способствует: {name}',
  'fhir.plan': 'План при боли в колене от бега',
  'fhir.item': '{words} {dose}',
  'fhir.week':
    'Бег, неделя {week, number}: {km, number} км, ни одной пробежки длиннее {longestKm, number} км',
  'fhir.race': 'Забег',
  'fhir.race.km': 'Забег на {km, number} км',
  'fhir.document': '{audience, select, runner {Памятка для бегуна} other {Сводка для врача}}',
  'fhir.signed': 'Подписано в Genu',
};
