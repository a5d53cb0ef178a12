import type { healthWords as english } from '../../en/questions/health.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const healthWords: Translated<typeof english> = {
  conditionsHealth: { label: 'Enfermedades' },
  medicines: { label: 'Medicamentos ahora', short: 'Medicamentos' },
  nsaidAllergy: {
    label: '¿Alergia o mala reacción a aspirina o fármacos tipo ibuprofeno?',
    short: 'Reacción a aspirina, ibuprofeno',
  },
  paracetamolLimit: {
    label: '¿Enfermedad hepática, menos de 50 kg, alcohol diario u otro producto con paracetamol?',
    short: 'Hígado, menos de 50 kg, alcohol, paracetamol',
  },
  dehydrationRisk: {
    label: '¿Correrá más de 2 h, con calor, o está deshidratado o enfermo hoy?',
    short: 'Más de 2 h, calor, enfermo hoy',
  },
  tapeAllergy: { label: '¿Alergia a la cinta o al esparadrapo?', short: 'Alergia a esparadrapo' },
  implantOrPacemaker: { label: '¿Marcapasos o implante?', short: 'Marcapasos, implante' },
};
