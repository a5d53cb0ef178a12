import type { painWords as english } from '../../en/questions/pain.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const painWords: Translated<typeof english> = {
  painSide: { label: '¿Qué rodilla?', short: 'Rodilla' },
  painSymmetric: { label: '¿Igual en los dos lados?', short: 'Igual en ambos lados' },
  painSideWorse: { label: '¿Qué rodilla está peor?', short: 'Peor', help: 'Se valora primero.' },
  painZones: { label: 'Marque cada zona dolorosa', short: 'Dónde' },
  painZoneMain: { label: 'La zona que más duele', short: 'Duele más' },
  painFocality: { label: 'Se puede cubrir con', short: 'Se cubre con' },
  onsetType: {
    label: '¿Cómo empezó?',
    short: 'Empezó',
    help: '«De golpe en reposo» es en cuestión de horas, sin lesión ni carrera.',
  },
  onsetDate: {
    label: '¿Cuándo empezó?',
    short: 'Desde',
    help: 'Solo se sabe el mes: ponga el día 15. Solo la semana: el miércoles.',
  },
  durationWeeks: { label: 'Duración' },
  previousEpisodes: { label: '¿El mismo dolor antes?', short: 'Antes' },
  nprsRest: { label: 'Dolor en reposo ahora', short: 'En reposo' },
  nprsWalk: { label: 'Dolor al caminar', short: 'Al caminar' },
  nprsRun: {
    label: 'Peor dolor al correr, última semana',
    short: 'Al correr',
    help: 'Si no corrió esa semana: la última carrera. In situ: ahora.',
  },
  nprsAfter: { label: 'Peor dolor en las 2 horas tras correr', short: '2 h después' },
  nprsNextMorning: { label: 'Dolor a la mañana siguiente', short: 'Por la mañana' },
  runTiming: { label: '¿Cuándo duele en relación con correr?', short: 'Al correr duele' },
  painFreeKm: { label: 'Distancia hasta que empieza el dolor', short: 'Sin dolor hasta' },
  afterRunDuration: { label: '¿Cuánto dura después de correr?', short: 'Dura después' },
  overuseStage: { label: 'Fase de sobrecarga', help: 'De 0 a 4, según cuánto dura el dolor tras correr.' },
  trend: { label: 'Últimas 2 semanas' },
  aggravators: { label: '¿Qué lo empeora?', short: 'Peor con' },
  relievers: { label: '¿Qué ayuda?', short: 'Mejor con' },
  swelling: { label: 'Hinchazón' },
  swellingOnset: { label: '¿Con qué rapidez se hinchó tras la lesión o carrera?', short: 'Se hinchó' },
  swellingSite: { label: '¿Dónde está la hinchazón?', short: 'Hinchado en' },
  mechanical: { label: 'Signos mecánicos', short: 'Bloqueos, enganches' },
  popFelt: { label: '¿Oyó o notó un chasquido en el momento de la lesión?', short: 'Notó chasquido' },
  patellaSlipped: { label: '¿Notó que se salía la rótula?', short: 'Se salió la rótula' },
  warmth: { label: 'Piel sobre la rodilla', short: 'Piel' },
  morningStiffnessMin: { label: 'Rigidez matutina', short: 'Rigidez matutina' },
  otherJoints: {
    label: '¿Otras articulaciones hinchadas o rígidas, psoriasis, inflamación de ojo o intestino?',
    short: 'Articulaciones, piel, intestino',
  },
};
