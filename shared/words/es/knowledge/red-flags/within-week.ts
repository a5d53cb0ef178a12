import type { withinWeekFlagWords as english } from '../../../en/knowledge/red-flags/within-week.ts';
import type { Translated } from '../../../translation.ts';

/** Flags that need a doctor within a week. */
export const withinWeekFlagWords: Translated<typeof english> = {
  'rf-bsi-high': {
    name: 'Lesión ósea por estrés: bastante probable para parar',
    why: 'Un punto óseo doloroso cerca de la rodilla de un corredor es una lesión ósea por estrés mientras no se descarte.',
    action:
      'Sin correr, sin impacto. Médico antes de una semana, resonancia; una radiografía normal no la descarta.',
    runner:
      'Tiene un punto doloroso en el hueso. Un médico debe revisar el hueso. Puede necesitar una prueba de imagen.',
  },
  'rf-bsi': {
    name: 'Posible lesión ósea por estrés',
    why: 'Dolor en cada apoyo, al saltar o de noche en un punto óseo.',
    action:
      'Sin correr, sin impacto. Médico antes de una semana, resonancia; una radiografía normal no la descarta.',
    runner:
      'El hueso puede doler por demasiada carga. Un médico debe revisar el hueso. Puede necesitar una prueba de imagen.',
  },
  'rf-bone-not-cleared': {
    name: 'Lesión ósea aún sin descartar',
    why: 'Dolor interno o en la cabeza de la tibia que no mejora tras un salto de carga: ahí el estrés óseo pasa por dolor de tendón.',
    action: 'Sin correr hasta palpar el hueso y hallarlo indoloro. Médico antes de una semana.',
    runner: 'Un médico debe palpar el hueso antes de que vuelva a correr.',
  },
  'rf-reds': {
    name: 'Posible baja disponibilidad energética',
    why: 'Faltas de regla, lesiones óseas por estrés repetidas o dieta restrictiva apuntan a RED-S.',
    action: 'Cuidado con la carga. Médico y dietista antes de una semana.',
    runner: 'Su cuerpo puede necesitar más energía de la comida. Un médico puede ayudar.',
  },
  'rf-tumour': {
    name: 'Lesión ósea por descartar',
    why: 'Un bulto duro, o dolor nocturno con signos generales: tumor, metástasis o infección del hueso.',
    action: 'Sin correr. Médico y radiografía antes de una semana.',
    runner: 'El dolor de noche o un bulto duro necesita una revisión.',
  },
  'rf-night-pain': {
    name: 'Dolor nocturno que no cede',
    why: 'Un dolor que despierta y no cede necesita una exploración.',
    action: 'Sin correr. Médico antes de una semana.',
    runner: 'La rodilla le despierta de noche y no se calma. Un médico debe revisarla.',
  },
  'rf-late-trauma': {
    name: 'Posible fractura no vista',
    why: 'Dolor óseo a la presión o una rodilla que no dobla, de una a doce semanas tras una lesión.',
    action: 'Sin correr. Médico y radiografía antes de una semana.',
    runner: 'El hueso sigue doliendo tras la lesión. Puede necesitar una radiografía.',
  },
  'rf-acute-injury': {
    name: 'Lesión aguda de rodilla, aún sin explorar',
    why: 'Un chasquido, hinchazón, enganche o prueba positiva tras una lesión necesita una exploración.',
    action: 'Sin correr. Médico antes de una semana.',
    runner: 'Su rodilla sufrió una lesión. Un médico debe revisarla antes de que vuelva a correr.',
  },
  'rf-instability': {
    name: 'Posible lesión de ligamento',
    why: 'Fallo al girar o prueba de ligamento positiva.',
    action: 'Sin correr. Médico antes de una semana, valoración por traumatología.',
    runner: 'Su rodilla le falla. Un médico debe revisar los ligamentos.',
  },
  'rf-effusion': {
    name: 'Derrame articular',
    why: 'Una articulación con derrame verdadero no está lista para correr, empezara como empezara.',
    action: 'Sin correr hasta que quede un mínimo, como mucho. Médico antes de una semana.',
    runner: 'Su rodilla está hinchada. No está lista para correr.',
  },
  'rf-recent-surgery': {
    name: 'Operación reciente, sin visto bueno',
    why: 'El protocolo del cirujano está por encima de cualquier plan de aquí.',
    action: 'Sin correr hasta que el equipo quirúrgico esté de acuerdo.',
    runner: 'Le han operado la rodilla. Pregunte a su cirujano antes de correr.',
  },
  'rf-arthroplasty': {
    name: 'Cirugía articular sin visto bueno',
    why: 'El deporte de alto impacto tras artroplastia, osteotomía o cirugía de cartílago necesita el acuerdo del cirujano.',
    action: 'Sin correr; bici y natación. Preguntar al equipo quirúrgico.',
    runner: 'Le han operado la rodilla. Pregunte a su cirujano antes de correr.',
  },
  'rf-postpartum-hold': {
    name: 'Posparto temprano o síntomas pélvicos',
    why: 'Menos de 12 semanas desde el parto, o síntomas del suelo pélvico: aún sin impacto.',
    action: 'Sin impacto. Plan de posparto y consulta de suelo pélvico.',
    runner:
      'Su cuerpo necesita tiempo tras el parto. Empiece caminando. Pida una revisión del suelo pélvico.',
  },
  'rf-stage4': {
    name: 'Dolor constante (fase 4)',
    why: 'Dolor que no se va en ningún momento desde hace dos semanas, ni en reposo.',
    action: 'Sin correr. Médico antes de una semana.',
    runner: 'La rodilla le duele siempre. Un médico debe revisarla antes de que corra.',
  },
  'rf-claudication': {
    name: 'Tensión de la pierna con el esfuerzo',
    why: 'Síndrome compartimental crónico de esfuerzo o atrapamiento arterial.',
    action: 'Sin carreras fuertes. Médico antes de una semana.',
    runner: 'La pierna se le pone tensa al correr. Nada de carreras fuertes hasta que un médico la revise.',
  },
  'rf-fluoroquinolone': {
    name: 'Tendón en riesgo por un antibiótico',
    why: 'Las fluoroquinolonas aumentan el riesgo de rotura de tendón, más con corticoides y por encima de los 60 años.',
    action: 'Sin velocidad, sin saltos. Médico antes de una semana.',
    runner: 'Su antibiótico puede debilitar los tendones. Sin carreras rápidas y sin saltos.',
  },
};
