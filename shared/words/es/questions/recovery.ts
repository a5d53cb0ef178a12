import type { recoveryWords as english } from '../../en/questions/recovery.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const recoveryWords: Translated<typeof english> = {
  sleepH: { label: 'Sueño por noche', short: 'Sueño' },
  warmUpMin: { label: 'Calentamiento antes de correr', short: 'Calentamiento' },
  coolDownMin: { label: 'Vuelta a la calma', short: 'Vuelta a la calma' },
  stretchPerWeek: { label: 'Sesiones de estiramiento por semana', short: 'Estiramiento' },
  foamRollPerWeek: { label: 'Sesiones de rodillo por semana', short: 'Rodillo' },
  massagePerMonth: { label: 'Masaje u otro cuidado al mes', short: 'Masaje, cuidado' },
  strengthPerWeek: { label: 'Sesiones de fuerza por semana', short: 'Fuerza' },
  stress010: { label: 'Estrés de vida y trabajo', short: 'Estrés' },
  illness4wk: { label: '¿Infección o resfriado en las últimas 4 semanas?', short: 'Enfermo en 4 semanas' },
  redsSigns: {
    label: 'Signos de energía y hormonas',
    short: 'Energía, hormonas',
    help: 'Faltas de regla: no por embarazo, lactancia, anticonceptivo hormonal o menopausia.',
  },
};
