import type { personWords as english } from '../../en/questions/person.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const personWords: Translated<typeof english> = {
  assessorRole: {
    label: '¿Quién rellena esta valoración?',
    help: 'Un entrenador ve carga, técnica y signos de alarma, nunca un diagnóstico.',
  },
  ageYears: { label: 'Edad', help: 'Años cumplidos.' },
  sex: { label: 'Sexo', help: 'Para el riesgo clínico.' },
  heightCm: { label: 'Altura' },
  massKg: { label: 'Peso hoy', short: 'Peso' },
  bmi: { label: 'Índice de masa corporal' },
  pregnancyStatus: { label: '¿Embarazo o parto reciente?', short: 'Embarazo, parto reciente' },
  pregnancyWeeks: { label: 'Semanas completas de embarazo', short: 'Semanas de embarazo' },
  postpartumWeeks: { label: 'Semanas desde el parto' },
  birthMode: { label: '¿Cómo nació el bebé?', short: 'Parto' },
  pelvicSymptoms: { label: '¿Algo de esto desde el parto o con ejercicio?', short: 'Signos pélvicos' },
  growthPlates: { label: 'Madurez ósea' },
  consentGuardian: { label: '¿Padre, madre o tutor presente o informado?', short: 'Tutor informado' },
  weightTalkOk: {
    label: '¿El corredor quiere hablar del peso?',
    short: 'Quiere hablar del peso',
    help: 'El peso solo se menciona en papel con un sí.',
  },
};
