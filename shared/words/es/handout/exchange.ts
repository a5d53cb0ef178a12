import type { exchangeMessages as english } from '../../en/handout/exchange.ts';
import type { Translated } from '../../translation.ts';

/** What an export for another program says in words beside its codes. ICU messages. */
export const exchangeMessages: Translated<typeof english> = {
  'fhir.not-known': 'preguntado, no se sabe',
  'fhir.visit': 'Dolor de rodilla del corredor',
  'fhir.knee':
    '{side, select, left {Rodilla izquierda} right {Rodilla derecha} both {Ambas rodillas} other {Rodilla}}',
  'fhir.cause': 'Puede contribuir: {name}',
  'fhir.plan': 'Plan para el dolor de rodilla del corredor',
  'fhir.item': '{words} {dose}',
  'fhir.week':
    'Carrera, semana {week, number}: {km, number} km, ninguna carrera de más de {longestKm, number} km',
  'fhir.race': 'Competición',
  'fhir.race.km': 'Competición de {km, number}\u00A0km',
  'fhir.document': '{audience, select, runner {Hoja para el corredor} other {Resumen clínico}}',
  'fhir.signed': 'Firmado en Genu',
};
