import type {
  drawingMessages as englishDrawingMessages,
  exerciseDrawingWords as englishExerciseDrawingWords,
  adviceDrawingWords as englishAdviceDrawingWords,
} from '../en/drawings.ts';
import type { Translated } from '../translation.ts';

/** How drawings are told to those who cannot see them. `side` is left, right or both. */
export const drawingMessages: Translated<typeof englishDrawingMessages> = {
  'drawing.exercise':
    '{name}, {side, select, left {trabaja la pierna izquierda} right {trabaja la pierna derecha} other {trabajan los dos lados}}. A: {start} B: {end}',
  'drawing.advice': '{name}. {shows}',
};

export const exerciseDrawingWords: Translated<typeof englishExerciseDrawingWords> = {
  'ex-bridge': {
    start: 'Boca arriba, rodillas dobladas, pies y cadera en el suelo.',
    end: 'La cadera está arriba, en línea con hombros y rodillas.',
  },
  'ex-single-leg-bridge': {
    start: 'Boca arriba, un pie en el suelo, la otra pierna recta en el aire, cadera abajo.',
    end: 'La cadera está arriba sobre un pie, la otra pierna en línea con el tronco.',
  },
  'ex-hip-thrust': {
    start: 'Hombros en un banco, un peso en la cadera, cadera baja.',
    end: 'La cadera está arriba hasta que tronco y muslos quedan nivelados.',
  },
  'ex-side-lying-abduction': {
    start: 'Tumbado de lado, piernas juntas.',
    end: 'La pierna de arriba está recta y elevada.',
  },
  'ex-band-walk': {
    start:
      'De pie con rodillas dobladas, una goma en los muslos encima de las rodillas, pies bajo la cadera.',
    end: 'Un pie ha dado un paso al lado contra la goma.',
  },
  'ex-hip-hitch': {
    start: 'Un pie en un escalón, la cadera libre cuelga baja.',
    end: 'La cadera libre está subida hasta nivelar la pelvis.',
  },
  'ex-quad-set': {
    start: 'Boca arriba, una toalla enrollada bajo la rodilla, la otra rodilla doblada.',
    end: 'La rodilla aplasta la toalla y la pierna está recta.',
  },
  'ex-straight-leg-raise': {
    start: 'Boca arriba, una rodilla doblada, la otra pierna recta en el suelo.',
    end: 'La pierna recta está elevada hasta la altura de la rodilla doblada.',
  },
  'ex-wall-sit': {
    start: 'La espalda en la pared, los pies a un paso de ella.',
    end: 'La espalda ha bajado por la pared y las rodillas están dobladas.',
  },
  'ex-spanish-squat-iso': {
    start: 'De pie, una correa detrás de las rodillas sujeta a un poste delante.',
    end: 'Sentado hacia atrás contra la correa, espinillas rectas, brazos delante.',
  },
  'ex-leg-ext-iso': {
    start: 'Sentado en la máquina, la espinilla tras la almohadilla, la rodilla doblada.',
    end: 'La espinilla empuja la almohadilla y nada se mueve.',
  },
  'ex-step-up': {
    start: 'Un pie en un escalón, el otro en el suelo detrás.',
    end: 'De pie y erguido en el escalón sobre una pierna.',
  },
  'ex-step-down': {
    start: 'De pie en un escalón con un pie en el borde, el otro libre.',
    end: 'La rodilla del escalón se dobla sobre los dedos y el pie libre llega al suelo.',
  },
  'ex-squat': {
    start: 'De pie, pies bajo la cadera.',
    end: 'Sentado hacia atrás como en una silla, brazos delante, talones en el suelo.',
  },
  'ex-split-squat': {
    start: 'Un paso largo, un pie muy delante del otro.',
    end: 'Recto hacia abajo, las dos rodillas dobladas, la de atrás cerca del suelo.',
  },
  'ex-leg-press-hsr': {
    start: 'Recostado en la prensa, pies en la placa, rodillas dobladas.',
    end: 'La placa está empujada y las piernas casi rectas.',
  },
  'ex-decline-squat': {
    start: 'De pie y erguido en una rampa, talones más altos que los dedos.',
    end: 'Las rodillas están dobladas, el tronco sigue erguido.',
  },
  'ex-hamstring-iso': {
    start: 'Boca arriba, talones en una silla, cadera en el suelo.',
    end: 'La cadera se aguanta arriba sobre los talones.',
  },
  'ex-hamstring-slide': {
    start: 'Un puente con rodillas dobladas, talones en una toalla.',
    end: 'Los talones se han deslizado, las piernas casi rectas y la cadera sigue arriba.',
  },
  'ex-single-leg-rdl': {
    start: 'De pie sobre una pierna.',
    end: 'Inclinado adelante con la espalda plana, la otra pierna estirada atrás.',
  },
  'ex-heel-raise': {
    start: 'Dedos en el borde de un escalón, talones bajos.',
    end: 'Muy de puntillas, rodillas rectas.',
  },
  'ex-seated-heel-raise': {
    start: 'Sentado, un peso en las rodillas, talones abajo.',
    end: 'Los talones están subidos.',
  },
  'ex-side-plank': {
    start: 'De lado, apoyado en el antebrazo, cadera en el suelo.',
    end: 'La cadera está subida; hombros, cadera y pies en una línea.',
  },
  'ex-dead-bug': {
    start: 'Boca arriba, brazos arriba, cadera y rodillas en ángulo recto.',
    end: 'Un brazo y la pierna contraria están bajados, la espalda sigue plana.',
  },
  'ex-short-foot': {
    start: 'El pie visto por dentro, el arco bajo.',
    end: 'El arco está subido, los dedos siguen largos.',
  },
  'ex-single-leg-balance': {
    start: 'De pie sobre las dos piernas.',
    end: 'De pie sobre una pierna, brazos abiertos, cadera nivelada.',
  },
  'ex-single-leg-squat-control': {
    start: 'De pie sobre una pierna, manos en la cadera.',
    end: 'La rodilla está algo doblada y sigue sobre el segundo dedo.',
  },
  'ex-hop-progression': {
    start: 'Las dos rodillas blandas, brazos atrás, listo para saltar.',
    end: 'En el aire, cuerpo erguido.',
  },
  'ex-march-drill': {
    start: 'Caminando erguido, un pie a punto de dejar el suelo.',
    end: 'La rodilla está a la altura de la cadera, el brazo contrario delante.',
  },
  'st-quads': {
    start: 'De pie, una mano en el respaldo de una silla.',
    end: 'Una mano sujeta el tobillo, el talón cerca del glúteo, rodillas juntas.',
  },
  'st-calf-gastroc': {
    start: 'Manos en la pared, un pie detrás, su rodilla recta.',
    end: 'Inclinado a la pared, la rodilla de atrás recta y el talón en el suelo.',
  },
  'st-calf-soleus': {
    start: 'Manos en la pared, un pie un paso corto atrás.',
    end: 'La rodilla de atrás está doblada y el talón sigue en el suelo.',
  },
  'st-hamstring': {
    start: 'Un talón en un escalón bajo, rodilla recta, cuerpo erguido.',
    end: 'Inclinado desde la cadera con la espalda plana.',
  },
  'st-hip-flexor': {
    start: 'Una rodilla en un cojín, el otro pie delante, cuerpo erguido.',
    end: 'La cadera ha avanzado sobre el pie de delante.',
  },
  'st-tfl-lateral': {
    start: 'De pie junto a una pared, una pierna cruzada por detrás.',
    end: 'La cadera se inclina hacia la pared.',
  },
  'st-glute': {
    start: 'Boca arriba, un tobillo sobre la otra rodilla.',
    end: 'Las dos manos tiran del muslo hacia el pecho.',
  },
  'roll-quads-lateral': {
    start: 'Sobre los antebrazos, boca abajo, un rodillo bajo la mitad del muslo.',
    end: 'El cuerpo ha ido atrás y el rodillo queda más cerca de la cadera.',
  },
  'roll-calf': {
    start: 'Sentado, manos detrás, un rodillo bajo la pantorrilla baja.',
    end: 'El cuerpo ha ido adelante y el rodillo queda más cerca de la rodilla.',
  },
  'mob-ankle': {
    start: 'Un pie delante de una pared, manos en la pared.',
    end: 'La rodilla de delante toca la pared y su talón sigue abajo.',
  },
  'mob-knee-extension': {
    start: 'Boca arriba, el talón en un rollo, la rodilla algo doblada.',
    end: 'La rodilla ha bajado y está recta.',
  },
  'mob-warm-up': {
    start: 'De pie sobre una pierna, la otra se balancea atrás.',
    end: 'La pierna se ha balanceado adelante.',
  },
};

export const adviceDrawingWords: Translated<typeof englishAdviceDrawingWords> = {
  'sym-ice':
    'Una pierna con una toalla enrollada bajo la rodilla y hielo envuelto en un paño sobre la rodilla.',
  'sym-elevate': 'Tumbado en un sofá, la pierna sobre cojines, más alta que el corazón.',
  'xt-bike': 'En bicicleta: con el pedal abajo la rodilla sigue algo doblada.',
  'shoe-fit': 'Un pie en una zapatilla, con el ancho de un pulgar libre delante del dedo más largo.',
  'load-ladder-walk-run': 'Tres escalones: cada uno tiene menos caminar y más correr que el anterior.',
  'load-pain-model': 'Un semáforo con tres luces: parar, cuidado, seguir.',
};
