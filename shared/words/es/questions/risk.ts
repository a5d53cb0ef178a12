import type { riskWords as english } from '../../en/questions/risk.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const riskWords: Translated<typeof english> = {
  riskMassOver90: { label: 'Más de 90 kg' },
  flatFoot: { label: 'Pie plano conocido o visto', short: 'Pie plano' },
  flatFootSymptoms: {
    label: '¿El propio pie duele o se cansa?',
    short: 'Pie duele o se cansa',
    help: 'Arco, antepié, tobillo interno.',
  },
  priorInjury: { label: 'Lesión previa de pierna o espalda', short: 'Lesión previa' },
  priorInjury12mo: {
    label: '¿Alguna lesión de carrera en los últimos 12 meses?',
    short: 'Lesión en 12 meses',
  },
  priorFractureLeg: { label: '¿Fractura previa de pierna o pelvis?', short: 'Fractura pierna o pelvis' },
  kneeSurgery: { label: 'Operación previa de la rodilla dolorosa', short: 'Operación, esta rodilla' },
  kneeSurgeryWeeks: { label: 'Semanas desde esa operación', short: 'Semanas desde' },
  surgeonClearance: {
    label: '¿Visto bueno del cirujano o fisioterapeuta para correr?',
    short: 'Visto bueno',
  },
  backProblem: { label: 'Problema de espalda' },
  jointDisease: { label: 'Enfermedad articular u ósea conocida', short: 'Articulación o hueso' },
};
