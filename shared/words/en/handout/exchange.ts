/** What an export for another program says in words beside its codes. ICU messages. */
export const exchangeMessages = {
  'fhir.not-known': 'asked, not known',
  'fhir.visit': 'Running-related knee pain',
  'fhir.knee': '{side, select, left {Left knee} right {Right knee} both {Both knees} other {Knee}}',
  'fhir.cause': 'May be contributing: {name}',
  'fhir.plan': 'Plan for running-related knee pain',
  'fhir.item': '{words} {dose}',
  'fhir.week': 'Running, week {week, number}: {km, number} km, no run longer than {longestKm, number} km',
  'fhir.race': 'Race',
  'fhir.race.km': 'Race of {km, number} km',
  'fhir.document': '{audience, select, runner {Handout for the runner} other {Clinician’s summary}}',
  'fhir.signed': 'Signed in Genu',
} as const satisfies Record<string, string>;
