import type { stretchingWords as english } from '../../../en/knowledge/interventions/stretches.ts';
import type { Translated } from '../../../translation.ts';

const SHARP = 'siente un dolor agudo o el dolor pasa de 2.';
const HOLD = 'cada lado, sin moverse';

/** Stretches, roller and mobility: they ease stiffness, nothing more is promised. */
export const stretchingWords: Translated<typeof english> = {
  'st-quads': {
    name: 'Estirar el muslo',
    plain: 'Coja el tobillo y lleve el talón al glúteo. Rodillas juntas.',
    doseNote: HOLD,
    why: 'Alivia un muslo tenso.',
    harderWhen: 'es fácil: empuje la cadera adelante.',
    stopIf: SHARP,
  },
  'st-calf-gastroc': {
    name: 'Pantorrilla, rodilla recta',
    plain: 'Apóyese en la pared con la pierna de atrás recta. Talón en el suelo.',
    doseNote: HOLD,
    why: 'Alivia una pantorrilla rígida.',
    harderWhen: 'es fácil: ponga el pie más atrás.',
    stopIf: SHARP,
  },
  'st-calf-soleus': {
    name: 'Pantorrilla, rodilla doblada',
    plain: 'Apóyese en la pared con la rodilla de atrás doblada. Talón en el suelo.',
    doseNote: HOLD,
    why: 'Alivia la pantorrilla baja rígida.',
    harderWhen: 'es fácil: doble más la rodilla.',
    stopIf: SHARP,
  },
  'st-hamstring': {
    name: 'Muslo posterior',
    plain: 'Ponga el talón en un escalón e inclínese desde la cadera. Espalda plana.',
    doseNote: HOLD,
    why: 'Alivia el muslo posterior tenso.',
    harderWhen: 'es fácil: use un escalón más alto.',
    stopIf: SHARP,
  },
  'st-hip-flexor': {
    name: 'Cara anterior de la cadera',
    plain: 'Arrodíllese con una rodilla en un cojín. Meta el glúteo y vaya adelante.',
    doseNote: HOLD,
    why: 'Alivia la parte delantera tensa de la cadera.',
    harderWhen: 'es fácil: suba el brazo de ese lado.',
    stopIf: SHARP,
  },
  'st-tfl-lateral': {
    name: 'Cara externa de la cadera',
    plain: 'Cruce una pierna por detrás e inclínese de lado. Note la cadera por fuera.',
    doseNote: HOLD,
    why: 'Alivia la cadera externa rígida.',
    harderWhen: 'es fácil: inclínese un poco más.',
    stopIf: SHARP,
  },
  'st-glute': {
    name: 'Estirar el glúteo',
    plain: 'Túmbese, ponga el tobillo en la otra rodilla y tire del muslo.',
    doseNote: HOLD,
    why: 'Alivia el glúteo y la cadera externa.',
    harderWhen: 'es fácil: tire un poco más.',
    stopIf: SHARP,
  },
  'roll-quads-lateral': {
    name: 'Rodillo en el muslo',
    plain: 'Ruede el muslo despacio un minuto. No ruede sobre el punto dolorido.',
    doseNote: 'cada lado, despacio',
    why: 'Puede aliviar un rato el muslo rígido.',
    harderWhen: 'es fácil: ponga más peso.',
    stopIf: SHARP,
  },
  'roll-calf': {
    name: 'Rodillo en la pantorrilla',
    plain: 'Ruede la pantorrilla despacio un minuto.',
    doseNote: 'cada lado, despacio',
    why: 'Puede aliviar un rato la pantorrilla rígida.',
    harderWhen: 'es fácil: cruce las piernas.',
    stopIf: SHARP,
  },
  'mob-ankle': {
    name: 'Balanceo de tobillo',
    plain: 'Lleve la rodilla a la pared con el talón en el suelo.',
    doseNote: 'cada lado, despacio',
    why: 'Libera un tobillo rígido.',
    harderWhen: 'es fácil: ponga el pie más atrás.',
    stopIf: SHARP,
  },
  'mob-knee-extension': {
    name: 'Estirar la rodilla',
    plain: 'Apoye el talón en un rollo y deje que la rodilla se estire sola.',
    doseNote: 'cada lado, relaje',
    why: 'Ayuda a que la rodilla vuelva a estirarse.',
    harderWhen: 'es fácil: quédese un poco más.',
    stopIf: 'la rodilla se traba o el dolor pasa de 2.',
  },
  'mob-warm-up': {
    name: 'Calentamiento',
    plain: 'Camine y luego balancee cada pierna 10 veces. Haga 10 sentadillas suaves y una marcha corta.',
    doseNote: 'antes de cada carrera',
    why: 'Empezar suave cuida el tejido dolorido.',
    harderWhen: 'es fácil: añada un trote lento.',
    stopIf: 'el dolor pasa de 2.',
  },
};
