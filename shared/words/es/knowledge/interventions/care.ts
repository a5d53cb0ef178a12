import type {
  footwearWords as englishFootwearWords,
  insoleWords as englishInsoleWords,
  recoveryWords as englishRecoveryWords,
  symptomReliefWords as englishSymptomReliefWords,
  braceTapingWords as englishBraceTapingWords,
  referralWords as englishReferralWords,
  educationWords as englishEducationWords,
} from '../../../en/knowledge/interventions/care.ts';
import type { Translated } from '../../../translation.ts';

/** Shoes. */
export const footwearWords: Translated<typeof englishFootwearWords> = {
  'shoe-replace': {
    name: 'Cambiar las zapatillas',
    plain: 'Sus zapatillas parecen gastadas. Compre un par nuevo y estrénelo poco a poco.',
  },
  'shoe-fit': {
    name: 'Elegir por comodidad',
    plain: 'Elija la zapatilla que le resulte cómoda desde el principio.',
  },
  'shoe-lacing': {
    name: 'Cordones',
    plain: 'Ate los cordones para que sujeten sin apretar.',
  },
  'shoe-only-running': {
    name: 'Zapatillas de correr en cada carrera',
    plain: 'Use zapatillas de correr siempre. También de vacaciones.',
  },
  'shoe-transition': {
    name: 'Cambiar de zapatilla paso a paso',
    plain: 'Cambie de zapatilla paso a paso. Empiece con carreras cortas.',
  },
  'shoe-stability-pronated': {
    name: 'Zapatilla de estabilidad, prueba',
    plain: 'Una zapatilla con más apoyo puede irle bien a su pie.',
  },
  'shoe-cushion': { name: 'Zapatilla más blanda', plain: 'Una zapatilla más blanda puede ser más cómoda.' },
  'shoe-rotate': { name: 'Alternar dos pares', plain: 'Use dos pares distintos por turnos.' },
  'shoe-keep': { name: 'Mantener las zapatillas', plain: 'Sus zapatillas están bien. Sígalas usando.' },
};

/** Insoles. */
export const insoleWords: Translated<typeof englishInsoleWords> = {
  'insole-prefab-short-term': {
    name: 'Plantilla prefabricada, 6 semanas',
    plain: 'Una plantilla ya hecha puede ayudar las primeras 6 semanas. Funciona mejor junto con ejercicios.',
  },
  'insole-flat-foot-symptomatic': {
    name: 'Soporte del arco para pie plano doloroso',
    plain: 'Su arco es bajo y duele. Un soporte puede ayudar.',
  },
  'insole-heel-lift': {
    name: 'Pequeña alza de talón',
    plain: 'Una pequeña alza puede ayudar si una pierna es claramente más larga.',
  },
  'insole-none': { name: 'Sin plantillas', plain: 'No necesita plantillas.' },
  'insole-podiatry-review': {
    name: 'Revisión de plantillas en podología',
    plain: 'Pida a un podólogo que revise sus plantillas.',
  },
};

/** Recovery. */
export const recoveryWords: Translated<typeof englishRecoveryWords> = {
  'rec-warm-up': { name: 'Calentamiento', plain: 'Caliente de 5 a 10 minutos.' },
  'rec-cool-down': { name: 'Vuelta a la calma', plain: 'Termine con 5 minutos caminando.' },
  'rec-foam-roll': { name: 'Rodillo de espuma', plain: 'Un rodillo puede aliviar los músculos doloridos.' },
  'rec-massage-swim': {
    name: 'Masaje o nado suave',
    plain: 'Un masaje o nadar suave puede sentar bien.',
  },
  'rec-sleep': { name: 'Dormir 7–9 horas', plain: 'Procure dormir de 7 a 9 horas.' },
  'rec-rest-days': {
    name: 'Dos días suaves por semana',
    plain: 'Deje al menos dos días suaves o libres cada semana.',
  },
  'rec-fuel': {
    name: 'Comer suficiente',
    plain: 'Coma suficiente antes y después de correr. Ayuda a su cuerpo a curarse.',
  },
  'rec-illness-pause': {
    name: 'Pausa si está enfermo',
    plain: 'No entrene fuerte cuando esté enfermo.',
  },
};

/** Relief. No dose beyond "as the package says". */
export const symptomReliefWords: Translated<typeof englishSymptomReliefWords> = {
  'sym-relative-rest': {
    name: 'Reposo relativo',
    plain: 'Descanse la rodilla uno o dos días. Luego muévala con suavidad.',
  },
  'sym-ice': {
    name: 'Hielo, 10 minutos',
    plain: 'Puede enfriar el punto dolorido 10 minutos, con hielo en un paño.',
  },
  'sym-ice-post-race': {
    name: 'Hielo tras una competición',
    plain: 'Después de la competición: 5 minutos de hielo, tres veces, con pausas.',
  },
  'sym-elevate': { name: 'Elevar la pierna', plain: 'Ponga la pierna más alta que el corazón.' },
  'sym-compression': {
    name: 'Venda compresiva de día',
    plain: 'Una venda suave puede ayudar. No debe apretar ni enfriar el pie.',
  },
  'sym-paracetamol': {
    name: 'Paracetamol',
    plain:
      'Puede tomar paracetamol como dice el envase. No tome más. Si el dolor dura más de 3 días, pregunte a un médico.',
  },
  'sym-nsaid-oral': {
    name: 'AINE oral, tanda corta',
    plain:
      'Tome estas pastillas solo si su médico está de acuerdo. Tómelas pocos días. No las tome nunca para poder correr.',
  },
  'sym-nsaid-topical': {
    name: 'Gel de AINE',
    plain:
      'Un gel para el dolor puede ayudar. No lo use junto con pastillas para el dolor. No lo use en piel dañada.',
  },
  'sym-heat-chronic': {
    name: 'Calor',
    plain: 'El calor puede aliviar la rigidez. No lo use en una rodilla hinchada.',
  },
};

/** Braces and tape. */
export const braceTapingWords: Translated<typeof englishBraceTapingWords> = {
  'brc-temporary-policy': {
    name: 'Sujeción 6 semanas como máximo',
    plain: 'Use la sujeción solo por ahora. Haga también sus ejercicios.',
  },
  'brc-patellar-tape': {
    name: 'Vendaje adhesivo de rótula',
    plain: 'La cinta puede aliviar el dolor mientras hace los ejercicios.',
  },
  'brc-patellar-sleeve': {
    name: 'Rodillera elástica',
    plain: 'Una rodillera puede sentar bien durante el deporte.',
  },
  'brc-patellar-strap': {
    name: 'Cincha rotuliana',
    plain: 'Una cincha debajo de la rótula puede aliviar el dolor en el deporte.',
  },
  'brc-oa-unloader': {
    name: 'Ortesis de descarga',
    plain: 'Una ortesis puede quitar carga al lado dolorido.',
  },
  'brc-post-ligament': {
    name: 'Ortesis tras lesión de ligamento',
    plain: 'Lleve la ortesis como le dijo su médico.',
  },
};

/** Who should see the runner. */
export const referralWords: Translated<typeof englishReferralWords> = {
  'ref-emergency': { name: 'Urgencias ahora', plain: 'Llame ahora al número de emergencias.' },
  'ref-same-day': { name: 'Médico hoy', plain: 'Vaya hoy al médico. No corra.' },
  'ref-week': { name: 'Médico antes de una semana', plain: 'Vaya al médico en una semana como máximo.' },
  'ref-sports-doctor': {
    name: 'Médico deportivo',
    plain: 'Pida cita con un médico deportivo en las próximas semanas.',
  },
  'ref-physio': { name: 'Fisioterapeuta', plain: 'Pida cita con un fisio.' },
  'ref-podiatry': { name: 'Podología', plain: 'Pida cita con un podólogo.' },
  'ref-orthopaedics': { name: 'Traumatología', plain: 'Pida cita con un traumatólogo de rodilla.' },
  'ref-rheumatology': { name: 'Reumatología', plain: 'Pida cita con un reumatólogo.' },
  'ref-dietitian': { name: 'Dietista', plain: 'Pida a un dietista ayuda con sus comidas.' },
  'ref-pelvic-health': {
    name: 'Fisioterapia de suelo pélvico',
    plain: 'Pida una revisión del suelo pélvico.',
  },
  'ref-surgeon-team': { name: 'Equipo quirúrgico', plain: 'Pregunte a su cirujano antes de añadir carga.' },
  'ref-coach': {
    name: 'Entrenador de carrera',
    plain: 'Pida a un entrenador que mire su plan y su forma de correr.',
  },
  'ref-imaging-xray': { name: 'Radiografía', plain: 'El médico dirá si hace falta una imagen.' },
  'ref-imaging-mri': { name: 'Resonancia', plain: 'El médico dirá si hace falta una imagen.' },
};

/** What the runner should know. */
export const educationWords: Translated<typeof englishEducationWords> = {
  'edu-good-bad-pain': {
    name: 'Dolor bueno y malo',
    plain:
      'A menudo sin peligro: las dos rodillas, toda la rodilla, se va en uno o dos días. Necesita revisión: un lado, un punto, dolor que sigue o empeora.',
  },
  'edu-what-it-is': {
    name: 'Qué es',
    plain: 'Pídanos que le señalemos el punto dolorido y le contemos más.',
  },
  'edu-cause-not-spot': {
    name: 'Tratar la causa, no el punto',
    plain: 'Tratamos el punto dolorido. También cambiamos lo que le puso demasiada carga.',
  },
  'edu-running-safe-joints': {
    name: 'Correr y las articulaciones',
    plain:
      'En los estudios, quien corre por salud no tiene más artrosis de rodilla. Los saltos bruscos de entrenamiento sí pueden causar dolor.',
  },
  'edu-expected-course': {
    name: 'Evolución esperada',
    plain:
      'Muchos corredores mejoran en 6 a 12 semanas. Algunos necesitan más. Los días malos por el camino son normales.',
  },
  'edu-diary': {
    name: 'Diario de entrenamiento y dolor',
    plain: 'Anote la distancia y el dolor: al correr y a la mañana siguiente.',
  },
  'edu-no-self-medication': {
    name: 'Sin pastillas para correr',
    plain: 'No tome pastillas para poder correr.',
  },
  'edu-weight': {
    name: 'Peso, con permiso',
    plain: 'Un poco menos de peso es menos carga en la rodilla. Pídanos ayuda si la quiere.',
  },
  'edu-surface': {
    name: 'Suelo y lado de la calle',
    plain: 'Cambie de lado de la calle.',
  },
  'edu-plan': { name: 'Seguir el plan', plain: 'Siga el plan. Las competiciones extra cuentan.' },
};
