import type { riskWords as english } from '../../en/questions/risk.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const riskWords: Translated<typeof english> = {
  riskMassOver90: { label: 'Schwerer als 90\u00A0kg' },
  flatFoot: { label: 'Plattfuß bekannt oder sichtbar', short: 'Plattfuß' },
  flatFootSymptoms: {
    label: 'Schmerzt oder ermüdet der Fuß selbst?',
    short: 'Fuß schmerzt, ermüdet',
    help: 'Gewölbe, Vorfuß, Innenknöchel.',
  },
  priorInjury: { label: 'Frühere Verletzung an Bein oder Rücken', short: 'Frühere Verletzung' },
  priorInjury12mo: {
    label: 'Laufverletzung in den letzten 12 Monaten?',
    short: 'Verletzt in 12 Monaten',
  },
  priorFractureLeg: {
    label: 'Frühere Fraktur an Bein oder Becken?',
    short: 'Fraktur Bein, Becken',
  },
  kneeSurgery: { label: 'Frühere Operation am schmerzenden Knie', short: 'Operation, dieses Knie' },
  kneeSurgeryWeeks: { label: 'Wochen seit dieser Operation', short: 'Wochen seither' },
  surgeonClearance: {
    label: 'Laufen durch Chirurgie, Physio freigegeben?',
    short: 'Laufen freigegeben',
  },
  backProblem: { label: 'Rückenproblem' },
  jointDisease: {
    label: 'Bekannte Gelenk- oder Knochenerkrankung',
    short: 'Gelenk, Knochen',
  },
};
