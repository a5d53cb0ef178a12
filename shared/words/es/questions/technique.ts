import type { techniqueWords as english } from '../../en/questions/technique.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const techniqueWords: Translated<typeof english> = {
  techniqueSource: { label: '¿Cómo se vio la técnica?', short: 'Vista' },
  cadenceSpm: { label: 'Pasos por minuto a ritmo suave', short: 'Cadencia' },
  overstride: {
    label: 'El pie apoya claramente por delante de la rodilla, tibia inclinada atrás',
    short: 'Apoya por delante',
  },
  footStrike: { label: 'Primer contacto' },
  crossover: { label: 'Los pies apoyan en la línea media o la cruzan', short: 'Cruza la línea' },
  pelvicDrop: { label: 'La pelvis contraria cae en el apoyo', short: 'Cae la pelvis' },
  kneeInward: { label: 'La rodilla cae hacia dentro en el apoyo', short: 'Rodilla hacia dentro' },
  trunkLean: { label: 'Tronco' },
  verticalBounce: { label: 'Rebote' },
  loudLanding: { label: 'Ruido del apoyo', short: 'Apoyo' },
  footRotation: { label: 'Dirección del pie en el apoyo', short: 'Dirección del pie' },
};
