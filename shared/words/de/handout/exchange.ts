import type { exchangeMessages as english } from '../../en/handout/exchange.ts';
import type { Translated } from '../../translation.ts';

/** What an export for another program says in words beside its codes. ICU messages. */
export const exchangeMessages: Translated<typeof english> = {
  'fhir.not-known': 'gefragt, nicht bekannt',
  'fhir.visit': 'Laufbedingter Knieschmerz',
  'fhir.knee': '{side, select, left {Linkes Knie} right {Rechtes Knie} both {Beide Knie} other {Knie}}',
  'fhir.cause': 'Mögliche Mitursache: {name}',
  'fhir.plan': 'Plan bei laufbedingtem Knieschmerz',
  'fhir.item': '{words} {dose}',
  'fhir.week':
    'Laufen, Woche {week, number}: {km, number}\u00A0km, kein Lauf länger als {longestKm, number}\u00A0km',
  'fhir.race': 'Rennen',
  'fhir.race.km': 'Rennen über {km, number} km',
  'fhir.document': '{audience, select, runner {Merkblatt} other {Ärztliche Zusammenfassung}}',
  'fhir.signed': 'In Genu unterschrieben',
};
