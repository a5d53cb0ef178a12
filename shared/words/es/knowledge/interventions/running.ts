import type {
  loadWords as englishLoadWords,
  techniqueWords as englishTechniqueWords,
  crossTrainingWords as englishCrossTrainingWords,
  eventDecisionWords as englishEventDecisionWords,
} from '../../../en/knowledge/interventions/running.ts';
import type { Translated } from '../../../translation.ts';

/** How much to run. Numbers of the plan stand in the running plan, not here. */
export const loadWords: Translated<typeof englishLoadWords> = {
  'load-pain-model': {
    name: 'Semáforo del dolor en cada sesión',
    plain:
      'Dolor de 0 a 2 sobre 10 está bien. Con 3 o 4, no añada más. Con 5 o más, pare. Compruébelo otra vez a la mañana siguiente.',
  },
  'load-stage-1': {
    name: 'Seguir corriendo al 70 % (fase 1)',
    plain: 'Siga corriendo, pero menos durante 2 semanas. Sin carreras rápidas ni cuestas.',
  },
  'load-stage-2': {
    name: 'La mitad, en carreras más cortas (fase 2)',
    plain:
      'Corra la mitad por ahora. Pare cada carrera antes de que llegue el dolor. Sin carreras rápidas ni cuestas.',
  },
  'load-stage-3': {
    name: 'Pausa y vuelta a correr (fase 3)',
    plain:
      'Deje de correr 1 o 2 semanas. Manténgase en forma nadando o con otro deporte que no duela. Luego empiece con carreras cortas.',
  },
  'load-stage-4': {
    name: 'Sin correr hasta ver al médico (fase 4)',
    plain: 'No corra por ahora. Vaya al médico. Haga solo deporte suave que no duela.',
  },
  'load-restart-30': {
    name: 'Volver al 30 % del volumen habitual',
    plain:
      'Empiece con más o menos un tercio de su distancia normal. Añada un poco cada semana si la rodilla sigue tranquila.',
  },
  'load-ladder-walk-run': {
    name: 'Escalera de caminar y correr',
    plain: 'Corra un poco, camine un poco. Pase al paso siguiente solo tras dos días buenos.',
  },
  'load-ladder-volume': {
    name: 'Recuperar volumen',
    plain: 'Recupere la distancia en pasos pequeños. Añada más solo tras una semana buena.',
  },
  'load-cap-weekly-10': {
    name: 'Semana: no más de +10 %',
    plain: 'No añada más de una décima parte cada semana.',
  },
  'load-cap-single-session': {
    name: 'Ninguna carrera sobre +10 % del último mes',
    plain: 'No corra de una vez mucho más que su carrera más larga del último mes.',
  },
  'load-count-races': {
    name: 'Las competiciones son entrenamiento',
    plain: 'Competir también cuenta: esa semana corra menos.',
  },
  'load-novice-heavy-start': {
    name: 'Inicio suave: 3 km en la semana 1',
    plain: 'La primera semana corra 3 km como máximo. Haga tres carreras cortas con pausas caminando.',
  },
  'load-no-hills-speed': {
    name: 'Solo llano y suave',
    plain: 'Solo en llano. Sin correr rápido.',
  },
  'load-reintroduce-hills': {
    name: 'Volver a las cuestas',
    plain: 'Vuelva a las cuestas paso a paso. Empiece con una subida suave en una carrera fácil.',
  },
  'load-reintroduce-speed': {
    name: 'Volver a la velocidad',
    plain: 'La velocidad vuelve al final. Empiece con cuatro tramos cortos y rápidos de 20 segundos.',
  },
  'load-downhill-walk': { name: 'Bajar caminando', plain: 'Baje caminando las cuestas fuertes.' },
  'load-stop-running': {
    name: 'Sin correr hasta el visto bueno',
    plain: 'No corra hasta que un médico diga que puede.',
  },
  'load-bsi-protocol': {
    name: 'Protocolo de lesión ósea por estrés, con médico',
    plain: 'Su médico guía cada paso. Sin correr y sin saltos hasta que el hueso esté tranquilo.',
  },
  'load-adolescent-ladder': {
    name: 'Escalera de actividad para adolescentes',
    plain: 'Avance por pasos: caminar, bici, trotar, correr, saltar. El dolor debe quedar de 0 a 2.',
  },
  'load-postpartum': {
    name: 'Volver a correr tras el parto',
    plain: 'Empiece caminando y con fuerza suave. Corra solo si no nota pérdidas, peso ni dolor.',
  },
  'load-post-surgery': {
    name: 'Tras cirugía: primero el protocolo del cirujano',
    plain: 'Siga el plan de su cirujano. Corra solo cuando el equipo diga que sí.',
  },
};

/** One cue at a time. */
export const techniqueWords: Translated<typeof englishTechniqueWords> = {
  'tech-cadence-up': {
    name: 'Cadencia +5 %, luego hasta +10 %',
    plain: 'Dé pasos algo más cortos y rápidos. Busque 5 pasos más por cada 100.',
  },
  'tech-shorter-step': {
    name: 'Apoyar más cerca del cuerpo',
    plain: 'Apoye el pie más cerca, debajo del cuerpo.',
  },
  'tech-land-softer': { name: 'Apoyar más suave', plain: 'Intente correr sin ruido.' },
  'tech-step-width': {
    name: 'Paso más ancho',
    plain: 'Imagine una línea. Ponga un pie a cada lado.',
  },
  'tech-hip-knee-cue': {
    name: 'Pelvis nivelada, rodillas al frente',
    plain: 'Mantenga el cinturón nivelado y las rodillas al frente.',
  },
  'tech-trunk-forward': {
    name: 'Ligera inclinación hacia delante',
    plain: 'Inclínese un poco hacia delante desde los tobillos.',
  },
  'tech-upright-no-sideways': { name: 'Correr erguido', plain: 'Corra erguido. No se incline de lado.' },
  'tech-forefoot-caution': {
    name: 'Sin cambiar el apoyo',
    plain: 'No cambie por su cuenta la forma de apoyar el pie.',
  },
  'tech-no-change': {
    name: 'Sin cambio de técnica',
    plain: 'Su forma de correr no necesita cambios.',
  },
};

/** Sport that keeps the runner fit. Each finishes the sentence "Keep fit with …" as well. */
export const crossTrainingWords: Translated<typeof englishCrossTrainingWords> = {
  'xt-swim': {
    name: 'Natación',
    plain: 'Nade, pero sin patada de braza.',
    activity: 'natación',
    verb: 'nadar',
  },
  'xt-aqua-jog': {
    name: 'Correr en el agua',
    plain: 'Corra en agua profunda con cinturón flotante.',
    activity: 'correr en el agua',
    verb: 'moverse en agua profunda',
  },
  'xt-bike': {
    name: 'Bici suave, sillín alto',
    plain: 'Ponga el sillín alto y pedalee suave. Pare si la rodilla duele más de 2 sobre 10.',
    activity: 'bici suave',
    verb: 'pedalear suave',
  },
  'xt-elliptical': {
    name: 'Elíptica',
    plain: 'Use la elíptica con pasos cortos y suaves.',
    activity: 'elíptica suave',
    verb: 'usar la elíptica',
  },
  'xt-row': {
    name: 'Remo, recorrido corto',
    plain: 'Reme suave y con recorrido corto.',
    activity: 'remo suave',
    verb: 'remar suave',
  },
  'xt-walk': {
    name: 'Caminar rápido',
    plain: 'Camine en llano si caminar no duele.',
    activity: 'caminar',
    verb: 'caminar en llano',
  },
};

/** What to do about a race. */
export const eventDecisionWords: Translated<typeof englishEventDecisionWords> = {
  'evt-stop-now': {
    name: 'Dejar ahora la competición',
    plain: 'Deje ahora la competición. Seguir puede empeorarlo.',
  },
  'evt-no-start': { name: 'No competir ahora', plain: 'No compita ahora.' },
  'evt-consult-first': {
    name: 'Médico antes de competir',
    plain: 'Vaya a un médico deportivo antes de la competición.',
  },
  'evt-start-conditional': {
    name: 'Competir con condiciones',
    plain: 'Puede competir si el dolor es de 0 a 2. Pare con 4 o si cojea. No tome pastillas para el dolor.',
  },
  'evt-start-ok': { name: 'Puede competir', plain: 'Puede competir. Empiece con calma.' },
  'evt-post-race': {
    name: 'Después de la competición',
    plain: 'Hielo 3 × 5 minutos. Descanse 2 días. Mire la rodilla a la mañana siguiente.',
  },
};
