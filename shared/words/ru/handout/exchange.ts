import type { exchangeMessages as englishExchangeMessages } from '../../en/handout/exchange.ts';
import type { Translated } from '../../translation.ts';

/** What an export for another program says in words beside its codes. ICU messages. */
export const exchangeMessages: Translated<typeof englishExchangeMessages> = {
  'fhir.not-known': 'спрошено, неизвестно',
  'fhir.visit': 'Боль в колене, связанная с бегом',
  'fhir.knee': '{side, select, left {Левое колено} right {Правое колено} both {Оба колена} other {Колено}}',
  'fhir.cause': 'Может способствовать: {name}',
  'fhir.plan': 'План при боли в колене, связанной с бегом',
  'fhir.item': '{words} {dose}',
  'fhir.week':
    'Бег, неделя {week, number}: {km, number} км, ни одной пробежки длиннее {longestKm, number} км',
  'fhir.race': 'Старт',
  'fhir.race.km': 'Старт на {km, number} км',
  'fhir.document': '{audience, select, runner {Памятка для бегуна} other {Резюме для врача}}',
  'fhir.signed': 'Подписано в Genu',
};
