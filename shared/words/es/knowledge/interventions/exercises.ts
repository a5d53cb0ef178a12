import type { strengtheningWords as english } from '../../../en/knowledge/interventions/exercises.ts';
import type { Translated } from '../../../translation.ts';

const OVER_TWO = 'el dolor pasa de 2.';
const OVER_THREE = 'el dolor pasa de 3.';
const EACH_SIDE = 'cada lado, despacio';
const HOLD_STILL = 'cada lado, sin moverse';
const HIP_SIDE = 'Para una cadera nivelada al correr.';
const FRONT_THIGH = 'Para un muslo fuerte que guía la rótula.';
const SEAT = 'Para un glúteo fuerte que le impulsa.';
const BACK_THIGH = 'Para un muslo posterior fuerte que guía la rodilla.';
const CALF = 'Para una pantorrilla fuerte, su muelle principal.';
const TRUNK = 'Para un tronco firme al correr.';
const BALANCE = 'Para el equilibrio y el control de la pierna.';

/** Strength, balance and control. */
export const strengtheningWords: Translated<typeof english> = {
  'ex-bridge': {
    name: 'Puente',
    plain: 'Túmbese boca arriba con las rodillas dobladas. Suba la cadera despacio y bájela.',
    doseNote: 'despacio',
    why: SEAT,
    harderWhen: 'es fácil: use una pierna.',
    stopIf: OVER_TWO,
  },
  'ex-single-leg-bridge': {
    name: 'Puente a una pierna',
    plain: 'Túmbese boca arriba. Deje una pierna recta. Suba la cadera sin que caiga de un lado.',
    doseNote: EACH_SIDE,
    why: SEAT,
    harderWhen: 'es fácil: aguante 3 segundos arriba.',
    stopIf: OVER_TWO,
  },
  'ex-hip-thrust': {
    name: 'Empuje de cadera',
    plain: 'Apoye los hombros en un banco. Empuje la cadera arriba y baje despacio.',
    doseNote: 'despacio',
    why: SEAT,
    harderWhen: 'es fácil: ponga peso en la cadera.',
    stopIf: OVER_TWO,
  },
  'ex-side-lying-abduction': {
    name: 'Elevación lateral',
    plain: 'Túmbese de lado. Suba la pierna de arriba un poco hacia atrás y bájela despacio.',
    doseNote: EACH_SIDE,
    why: HIP_SIDE,
    harderWhen: 'es fácil: ponga un peso pequeño en el tobillo.',
    stopIf: OVER_TWO,
  },
  'ex-band-walk': {
    name: 'Marcha con goma',
    plain: 'Ponga una goma encima de las rodillas. Camine de lado con las rodillas algo dobladas.',
    doseNote: 'pasos a cada lado',
    why: HIP_SIDE,
    harderWhen: 'es fácil: ponga la goma más abajo.',
    stopIf: OVER_TWO,
  },
  'ex-hip-hitch': {
    name: 'Subir la cadera',
    plain: 'Apoye una pierna en un escalón. Deje caer la otra cadera y súbala hasta nivelar.',
    doseNote: EACH_SIDE,
    why: HIP_SIDE,
    harderWhen: 'es fácil: sujete un peso.',
    stopIf: OVER_TWO,
  },
  'ex-quad-set': {
    name: 'Presión de rodilla',
    plain: 'Apriete la rodilla recta contra la toalla. Aguante 5 segundos.',
    doseNote: 'cada lado, respire',
    why: 'Despierta el muslo sin doblar la rodilla.',
    harderWhen: 'es fácil: levante la pierna recta.',
    stopIf: OVER_TWO,
  },
  'ex-straight-leg-raise': {
    name: 'Elevar la pierna recta',
    plain: 'Túmbese boca arriba. Con la rodilla recta, suba la pierna. Bájela despacio.',
    doseNote: EACH_SIDE,
    why: 'Entrena el muslo sin doblar la rodilla.',
    harderWhen: 'es fácil: ponga un peso pequeño en el tobillo.',
    stopIf: OVER_TWO,
  },
  'ex-wall-sit': {
    name: 'Sentarse en la pared',
    plain: 'Deslícese un poco por la pared y aguante. Rodillas sobre los dedos del pie.',
    doseNote: 'sin moverse, respire',
    why: FRONT_THIGH,
    harderWhen: 'es fácil: aguante más.',
    stopIf: OVER_TWO,
  },
  'ex-spanish-squat-iso': {
    name: 'Sentadilla con correa',
    plain:
      'Ponga una correa fuerte detrás de las rodillas. Siéntese hacia atrás y aguante. Espinillas rectas.',
    doseNote: 'sin moverse, respire',
    why: 'Carga el tendón con calma y puede aliviarlo.',
    harderWhen: 'es fácil: siéntese un poco más abajo.',
    stopIf: OVER_THREE,
  },
  'ex-leg-ext-iso': {
    name: 'Empuje sostenido',
    plain: 'Empuje con la espinilla contra la almohadilla y aguante. No se mueva.',
    doseNote: HOLD_STILL,
    why: 'Carga el tendón con calma y puede aliviarlo.',
    harderWhen: 'es fácil: empuje un poco más.',
    stopIf: OVER_THREE,
  },
  'ex-step-up': {
    name: 'Subir el escalón',
    plain: 'Suba despacio con una pierna. Baje con cuidado.',
    doseNote: EACH_SIDE,
    why: FRONT_THIGH,
    harderWhen: 'es fácil: use un escalón más alto.',
    stopIf: OVER_TWO,
  },
  'ex-step-down': {
    name: 'Bajar el escalón',
    plain: 'Póngase en un escalón. Toque despacio el suelo con el otro talón.',
    doseNote: EACH_SIDE,
    why: 'Entrena el control cuando la rodilla dobla con carga.',
    harderWhen: 'es fácil: use un escalón más alto.',
    stopIf: OVER_TWO,
  },
  'ex-squat': {
    name: 'Sentadilla',
    plain: 'Siéntese hacia atrás como en una silla, solo hasta donde vaya bien. Levántese despacio.',
    doseNote: 'despacio',
    why: FRONT_THIGH,
    harderWhen: 'es fácil: sujete un peso.',
    stopIf: OVER_TWO,
  },
  'ex-split-squat': {
    name: 'Zancada fija',
    plain: 'Dé un paso largo y baje recto. Suba despacio.',
    doseNote: EACH_SIDE,
    why: FRONT_THIGH,
    harderWhen: 'es fácil: sujete un peso.',
    stopIf: OVER_TWO,
  },
  'ex-leg-press-hsr': {
    name: 'Prensa de piernas',
    plain: 'Empuje la placa en 3 segundos. Déjela volver en 3 segundos.',
    doseNote: '3 segundos en cada sentido',
    why: 'La carga lenta y pesada fortalece el tendón.',
    harderWhen: 'es fácil: más peso, menos veces.',
    stopIf: OVER_THREE,
  },
  'ex-decline-squat': {
    name: 'Sentadilla en rampa',
    plain:
      'Póngase en la rampa y doble la rodilla despacio. Dolor hasta 3 está bien si no empeora al día siguiente.',
    doseNote: 'despacio',
    why: 'Lleva la carga justo al tendón dolorido, en pasos pequeños.',
    harderWhen: 'es fácil: use una pierna.',
    stopIf: OVER_THREE,
  },
  'ex-hamstring-iso': {
    name: 'Talones en la silla',
    plain: 'Túmbese boca arriba. Ponga los talones en una silla y suba la cadera. Aguante.',
    doseNote: 'sin moverse, respire',
    why: BACK_THIGH,
    harderWhen: 'es fácil: use una pierna.',
    stopIf: 'el dolor pasa de 2 o hay un calambre.',
  },
  'ex-hamstring-slide': {
    name: 'Deslizar los talones',
    plain:
      'Túmbese boca arriba con los talones en una toalla. Suba la cadera y deslice los talones lejos. Vuelva.',
    doseNote: 'despacio',
    why: BACK_THIGH,
    harderWhen: 'es fácil: use una pierna.',
    stopIf: 'el dolor pasa de 2 o hay un calambre.',
  },
  'ex-single-leg-rdl': {
    name: 'Reverencia a una pierna',
    plain: 'Sobre una pierna, inclínese con la espalda plana. Vuelva despacio.',
    doseNote: EACH_SIDE,
    why: BACK_THIGH,
    harderWhen: 'es fácil: sujete un peso.',
    stopIf: OVER_TWO,
  },
  'ex-heel-raise': {
    name: 'Subir talones',
    plain: 'Suba de puntillas y baje los talones despacio.',
    doseNote: 'despacio',
    why: CALF,
    harderWhen: 'es fácil: use una pierna.',
    stopIf: OVER_TWO,
  },
  'ex-seated-heel-raise': {
    name: 'Talones sentado',
    plain: 'Siéntese con un peso en las rodillas. Suba y baje los talones.',
    doseNote: 'despacio',
    why: CALF,
    harderWhen: 'es fácil: añada peso.',
    stopIf: OVER_TWO,
  },
  'ex-side-plank': {
    name: 'Plancha lateral',
    plain: 'Apóyese en el antebrazo. Suba la cadera hasta una línea recta y aguante.',
    doseNote: HOLD_STILL,
    why: 'Para una cadera nivelada y un tronco firme.',
    harderWhen: 'es fácil: suba la pierna de arriba.',
    stopIf: OVER_TWO,
  },
  'ex-dead-bug': {
    name: 'Bicho muerto',
    plain: 'Boca arriba, espalda plana. Baje un brazo y la pierna contraria; luego cambie.',
    doseNote: EACH_SIDE,
    why: TRUNK,
    harderWhen: 'es fácil: sujete pesos pequeños.',
    stopIf: 'el dolor pasa de 2 o le duele la espalda.',
  },
  'ex-short-foot': {
    name: 'Pie corto',
    plain: 'Suba el arco del pie sin encoger los dedos. Aguante 5 segundos.',
    doseNote: 'cada lado',
    why: 'Entrena los músculos pequeños del arco.',
    harderWhen: 'es fácil: a una pierna.',
    stopIf: OVER_TWO,
  },
  'ex-single-leg-balance': {
    name: 'Equilibrio a una pierna',
    plain: 'Póngase sobre una pierna. Que la cadera no caiga.',
    doseNote: HOLD_STILL,
    why: BALANCE,
    harderWhen: 'es fácil: gire la cabeza despacio.',
    stopIf: OVER_TWO,
  },
  'ex-single-leg-squat-control': {
    name: 'Media sentadilla a una pierna',
    plain: 'Doble un poco una pierna. La rodilla, sobre el segundo dedo del pie.',
    doseNote: 'cada lado, ante un espejo',
    why: BALANCE,
    harderWhen: 'es fácil: súbase a un escalón.',
    stopIf: OVER_TWO,
  },
  'ex-hop-progression': {
    name: 'Saltitos suaves',
    plain: 'Dé saltitos en el sitio. Caiga sin ruido.',
    doseNote: 'caiga suave',
    why: 'Prepara la pierna para el impacto de correr.',
    harderWhen: 'es fácil: use una pierna.',
    stopIf: 'el dolor pasa de 2 o hace ruido al caer.',
  },
  'ex-march-drill': {
    name: 'Marcha alta',
    plain: 'Marche erguido y despacio. Pose el pie sin ruido.',
    doseNote: 'pasos, erguido y sin ruido',
    why: 'Entrena una zancada erguida y silenciosa.',
    harderWhen: 'es fácil: dé saltitos suaves.',
    stopIf: OVER_TWO,
  },
};
