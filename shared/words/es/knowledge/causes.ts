import type { causeWords as english } from '../../en/knowledge/causes.ts';
import type { Translated } from '../../translation.ts';

/** Every contributing cause in words. */
export const causeWords: Translated<typeof english> = {
  'cause-load-single-spike': {
    name: 'Pico en una sola carrera',
    plain:
      'Una carrera fue mucho más larga que las del último mes. Su rodilla no tuvo tiempo de acostumbrarse.',
  },
  'cause-load-weekly-jump': {
    name: 'Salto de distancia semanal',
    plain: 'Su distancia semanal subió un tercio o más.',
  },
  'cause-load-unplanned-race': {
    name: 'Competición fuera de plan',
    plain: 'Hizo competiciones extra además del plan. También cuentan.',
  },
  'cause-load-plan-breach': { name: 'Plan no seguido', plain: 'El plan era bueno, pero no se siguió.' },
  'cause-load-no-plan': {
    name: 'Sin plan de entrenamiento',
    plain: 'Sin un plan es fácil añadir demasiado.',
  },
  'cause-load-intensity': {
    name: 'Más carrera rápida',
    plain: 'Añadió carrera rápida. La velocidad carga más la rótula y los tendones.',
  },
  'cause-return-too-fast': {
    name: 'Vuelta rápida tras una pausa',
    plain: 'Tras una pausa volvió casi a la distancia completa.',
  },
  'cause-load-no-base': {
    name: 'Poca base de entrenamiento',
    plain: 'Su cuerpo es nuevo en la carrera. Necesita unos meses.',
  },
  'cause-cross-load': {
    name: 'Carga de otro deporte o trabajo',
    plain: 'Su otro deporte o trabajo también carga la rodilla.',
  },
  'cause-recovery-low': {
    name: 'Poca recuperación',
    plain: 'Entrena más de lo que descansa. Músculos y tendones se fortalecen en los días de descanso.',
  },
  'cause-no-warm-up': {
    name: 'Sin calentamiento',
    plain: 'Empieza en frío. Empezar suave cuida el tejido dolorido.',
  },
  'cause-low-recovery-care': {
    name: 'Poco cuidado para recuperar',
    plain: 'Hace poco para recuperar. Un poco más puede sentarle bien.',
  },
  'cause-stress-illness': {
    name: 'Estrés o enfermedad',
    plain: 'El estrés o un resfriado bajan lo que su cuerpo aguanta.',
  },
  'cause-low-energy': {
    name: 'Posible falta de energía',
    plain: 'Su cuerpo puede necesitar más energía de la comida. Comer ayuda a curar músculos y huesos.',
  },
  'cause-shoe-worn': { name: 'Zapatillas gastadas', plain: 'Sus zapatillas ya han trabajado mucho.' },
  'cause-shoe-fit': { name: 'Ajuste de la zapatilla', plain: 'La zapatilla no le queda bien.' },
  'cause-shoe-unsuitable': { name: 'Calzado inadecuado', plain: 'Corrió con calzado que no es para correr.' },
  'cause-shoe-change': {
    name: 'Cambio reciente de zapatilla',
    plain: 'Cambió de zapatilla de golpe. La carga pasó a otros sitios.',
  },
  'cause-tech-low-cadence': {
    name: 'Cadencia baja',
    plain: 'Sus pasos son largos y lentos. Pasos cortos y rápidos cargan menos la rodilla.',
  },
  'cause-tech-overstride': { name: 'Zancada muy adelantada', plain: 'Su pie cae muy por delante.' },
  'cause-tech-hip-drop-knee-in': {
    name: 'Caída de cadera o rodilla hacia dentro',
    plain: 'Al apoyar, su cadera cae o su rodilla va hacia dentro.',
  },
  'cause-tech-crossover': {
    name: 'Paso cruzado',
    plain: 'Sus pies cruzan la línea media. Eso tira del lado externo.',
  },
  'cause-tech-trunk': { name: 'Posición del tronco', plain: 'Corre muy erguido o inclinado.' },
  'cause-tech-loud-bounce': { name: 'Apoyo ruidoso o rebote', plain: 'Cae fuerte y rebota alto.' },
  'cause-weak-quads': {
    name: 'Cuádriceps más débil',
    plain: 'El músculo del muslo está más débil. Guía y protege la rótula.',
  },
  'cause-weak-hip-abductor': {
    name: 'Abductores de cadera más débiles',
    plain: 'El músculo lateral de la cadera está algo más débil.',
  },
  'cause-weak-hip-extensor': {
    name: 'Extensores de cadera más débiles',
    plain: 'El músculo grande del glúteo está más débil.',
  },
  'cause-weak-hamstring': {
    name: 'Isquiotibiales más débiles',
    plain: 'El músculo posterior del muslo está más débil.',
  },
  'cause-weak-calf': {
    name: 'Pantorrilla más débil',
    plain: 'Su pantorrilla se cansa pronto. Es su muelle principal al correr.',
  },
  'cause-weak-trunk': {
    name: 'Tronco lateral más débil',
    plain: 'Los músculos laterales del tronco se cansan pronto.',
  },
  'cause-poor-control': {
    name: 'Control a una pierna',
    plain: 'Su equilibrio con una pierna puede mejorar.',
  },
  'cause-short-calf': {
    name: 'Pantorrilla o tobillo rígido',
    plain: 'Su pantorrilla y su tobillo están rígidos. La rodilla tiene que compensarlo.',
  },
  'cause-short-quads': { name: 'Cuádriceps acortado', plain: 'El músculo del muslo está tenso.' },
  'cause-short-hamstrings': {
    name: 'Isquiotibiales acortados',
    plain: 'Los músculos posteriores del muslo están tensos.',
  },
  'cause-short-hip-flexor': {
    name: 'Flexores de cadera acortados',
    plain: 'La parte delantera de la cadera está tensa.',
  },
  'cause-stiff-lateral-thigh': {
    name: 'Muslo lateral rígido',
    plain: 'El muslo externo y la cadera están rígidos.',
  },
  'cause-foot-pronated': {
    name: 'Pie pronado',
    plain: 'Su pie cae hacia dentro más que otros. Para mucha gente es normal.',
  },
  'cause-flat-foot-symptomatic': {
    name: 'Pie plano doloroso',
    plain: 'Su arco es bajo y el pie duele. Un soporte puede ayudar.',
  },
  'cause-foot-supinated': {
    name: 'Pie supinado',
    plain: 'Tiene un arco alto y rígido. Unas zapatillas blandas pueden ser más cómodas.',
  },
  'cause-leg-length': {
    name: 'Diferencia de longitud de piernas',
    plain: 'Una pierna es algo más larga. Casi nunca hace daño.',
  },
  'cause-alignment-varus': {
    name: 'Alineación en varo',
    plain: 'Sus piernas se arquean un poco. Eso no cambia, pero se puede entrenar en torno a ello.',
  },
  'cause-alignment-valgus': {
    name: 'Alineación en valgo',
    plain: 'Sus rodillas miran un poco hacia dentro. La fuerza y el control pueden ayudar.',
  },
  'cause-foot-rotation': {
    name: 'Rotación del pie',
    plain: 'Sus pies miran hacia fuera o hacia dentro. A menudo es solo la forma de la cadera.',
  },
  'cause-terrain-downhill': { name: 'Más cuesta abajo', plain: 'Más cuesta abajo.' },
  'cause-terrain-camber': {
    name: 'Peralte del mismo lado',
    plain: 'Siempre el mismo lado inclinado de la calle.',
  },
  'cause-terrain-hard-uneven': {
    name: 'Suelo irregular',
    plain: 'El suelo irregular provoca giros bruscos.',
  },
  'cause-terrain-change': { name: 'Cambio de suelo', plain: 'Cambió el suelo por el que corre.' },
  'cause-body-mass': {
    name: 'Masa corporal',
    plain: 'Más peso es más carga por paso. Puede correr; solo necesita empezar más despacio.',
  },
  'cause-previous-injury': {
    name: 'Lesión previa',
    plain: 'Ya tuvo una lesión antes. La meta es la fuerza completa en los dos lados.',
  },
  'cause-post-surgery-deconditioning': {
    name: 'Más débil tras la cirugía',
    plain: 'Tras la operación la pierna sigue más débil.',
  },
  'cause-growth': {
    name: 'Crecimiento',
    plain: 'Está creciendo. Las zonas de crecimiento son sensibles a los tirones.',
  },
  'cause-joint-disease': {
    name: 'Enfermedad articular',
    plain: 'Un problema articular forma parte del cuadro. Puede entrenar con algunos cambios.',
  },
  'cause-other-unknown': {
    name: 'Sin desencadenante claro',
    plain: 'No vemos un motivo claro. Un diario puede ayudar.',
  },
};
