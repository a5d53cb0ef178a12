import type { runningWords as english } from '../../en/questions/running.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const runningWords: Translated<typeof english> = {
  runningBackground: { label: '¿Qué describe mejor al corredor?', short: 'Corredor' },
  priorBase: { label: 'Actividad regular antes de correr ahora', short: 'Deporte antes' },
  sedentaryYears: { label: 'Años sin deporte regular antes', short: 'Sin deporte' },
  runningYears: { label: 'Años de carrera regular', short: 'Años corriendo' },
  breakWeeks: {
    label: 'Pausa más larga terminada en las últimas 12 semanas',
    short: 'Pausa más larga',
    help: '0 = ninguna. Una pausa que aún dura se ve en la distancia de las últimas 4 semanas.',
  },
  weeklyKmUsual: {
    label: 'Distancia semanal normal antes del dolor',
    short: 'Semana habitual',
    help: 'Una semana típica; la base para volver al 30 %.',
  },
  weeklyKmAvg4: { label: 'Distancia semanal media, últimas 4 semanas', short: 'Media de 4 semanas' },
  weeklyKmLast: { label: 'Distancia, últimos 7 días', short: 'Últimos 7 días' },
  weeklyKmBeforeOnset: {
    label: 'Distancia en los 7 días hasta el primer dolor',
    short: '7 días hasta el dolor',
  },
  weeklyKmPriorOnset: { label: 'Distancia en los 7 días anteriores a esos', short: '7 días anteriores' },
  weeklyJumpPct: { label: 'Salto semanal al inicio', short: 'salto' },
  longestRun30dKm: {
    label: 'Carrera más larga en los 30 días previos',
    short: 'Más larga en 30 días',
    help: 'Antes de la carrera en la que empezó el dolor.',
  },
  triggerRunKm: {
    label: 'Carrera en la que empezó el dolor',
    short: 'Carrera al inicio',
    help: 'O la más larga en los 7 días previos.',
  },
  spikePct: { label: 'Pico en una sola sesión', short: 'pico' },
  sessionsPerWeek: { label: 'Sesiones de carrera por semana', short: 'Carreras' },
  longestRunUsualKm: { label: 'Tirada larga habitual antes del dolor', short: 'Tirada larga' },
  easyPaceMinKm: { label: 'Ritmo suave habitual', short: 'Ritmo suave' },
  speedSessionsPerWeek: {
    label: 'Sesiones de series, tempo o aceleraciones por semana',
    short: 'Sesiones rápidas',
  },
  speedChange8wk: { label: 'Velocidad en las 8 semanas antes del dolor', short: 'Velocidad' },
  hillsSharePct: { label: 'Parte de la carrera en cuestas', short: 'En cuestas' },
  downhillChange8wk: {
    label: 'Bajadas, sendero o escaleras en las 8 semanas antes del dolor',
    short: 'Bajadas, escaleras',
  },
  camber: { label: 'Calle inclinada o pista siempre en el mismo sentido', short: 'Calle inclinada' },
  surfaceMain: { label: 'Suelos principales', short: 'Suelo principal' },
  surfaceChange8wk: { label: '¿Cambio de suelo en las 8 semanas antes del dolor?', short: 'Suelo nuevo' },
  unplannedRaceKm8wk: {
    label: 'Kilómetros de competición fuera del plan, últimas 8 semanas',
    short: 'Competiciones extra',
  },
  planStatus: { label: 'Plan de entrenamiento' },
  restDaysPerWeek: { label: 'Días sin correr ni entrenar fuerte la pierna', short: 'Días de descanso' },
  hasCoach: { label: '¿Trabaja con un entrenador?', short: 'Tiene entrenador' },
  otherSports: { label: 'Otro deporte regular', short: 'Otro deporte' },
  goalRaceDate: { label: 'Fecha de la competición objetivo', short: 'Competición' },
  goalRaceKm: { label: 'Distancia de la competición', short: 'Distancia' },
  goalRacePriority: { label: '¿Qué importancia tiene?', short: 'Importancia' },
  longestRunNow30dKm: {
    label: 'Carrera más larga en los últimos 30 días, a día de hoy',
    short: 'Más larga reciente',
  },
  painkillerToRun: { label: '¿Toma pastillas para poder correr?', short: 'Pastillas para correr' },
  daysToRace: { label: 'Días hasta la competición', short: 'en' },
  inRaceNow: {
    label: '¿En competición o sesión ahora mismo?',
    short: 'Compitiendo ahora',
    help: 'Modo in situ.',
  },
};
