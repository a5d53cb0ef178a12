import type { examWords as english } from '../../en/questions/exam.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const examWords: Translated<typeof english> = {
  fpi6L: {
    label: 'Foot Posture Index-6, izquierdo',
    short: 'FPI-6, izq.',
    help: 'Suma de seis ítems, de −2 a +2 cada uno.',
  },
  fpi6R: {
    label: 'Foot Posture Index-6, derecho',
    short: 'der.',
    help: 'Suma de seis ítems, de −2 a +2 cada uno.',
  },
  footClass: { label: 'Clase del pie del lado valorado', short: 'clase' },
  footClassVisual: {
    label: 'Aspecto del pie',
    short: 'Aspecto',
    help: 'Si no se hizo el Foot Posture Index.',
  },
  navDropMm: { label: 'Caída del navicular' },
  legLengthDiffMm: {
    label: 'Diferencia de longitud de piernas',
    short: 'Longitud',
    help: 'Mejor tacos o imagen que cinta métrica.',
  },
  legLengthMethod: { label: 'Método de la longitud', short: 'con' },
  kneeAlignment: { label: 'Alineación de pie', short: 'Alineación' },
  qAngleDeg: { label: 'Ángulo Q', help: 'Solo se registra; ninguna regla lo lee.' },
  effusion: { label: 'Derrame articular', short: 'Derrame', help: 'Prueba de barrido (stroke test).' },
  romFlexionDeg: { label: 'Flexión de rodilla', short: 'Flexión' },
  romExtensionDeficitDeg: {
    label: 'Déficit de extensión frente al otro lado',
    short: 'Déficit de extensión',
  },
  hipAbductorStrength: {
    label: 'Abductores de cadera',
    help: 'De lado, mantener, o dinamómetro, frente al otro lado.',
  },
  hipExtensorStrength: { label: 'Extensores de cadera', help: 'Puente a una pierna o dinamómetro.' },
  quadStrength: {
    label: 'Cuádriceps',
    help: 'Dinamómetro, o sentarse y levantarse a una pierna, frente al otro lado.',
  },
  hamstringStrength: { label: 'Isquiotibiales' },
  calfRaiseReps: {
    label: 'Elevaciones de talón a una pierna hasta la fatiga',
    short: 'Talones',
    help: 'Altura completa, una cada 2 s.',
  },
  trunkHoldS: { label: 'Plancha lateral mantenida', short: 'Plancha lateral', help: 'Lado doloroso abajo.' },
  slSquatQuality: {
    label: 'Sentadilla a una pierna',
    short: 'Una pierna',
    help: '5 repeticiones: pelvis, rodilla, tronco.',
  },
  thomasHipFlexor: { label: 'Thomas modificado: muslo', short: 'Thomas: muslo' },
  thomasRectus: { label: 'Thomas modificado: ángulo de rodilla', short: 'Thomas: rodilla' },
  ober: { label: 'Prueba de Ober modificada', short: 'Ober' },
  quadLengthGapCm: { label: 'Distancia talón-glúteo en prono', short: 'Talón-glúteo' },
  hamstring9090Deg: { label: '90/90: déficit de extensión activa', short: 'Déficit 90/90' },
  kneeToWallCm: { label: 'Rodilla a la pared, lado doloroso', short: 'Rodilla a la pared' },
  kneeToWallDiffCm: { label: 'Rodilla a la pared, diferencia entre lados', short: 'Diferencia' },
  tSquatPain: { label: 'Sentadilla', help: 'A dos piernas y luego a una: reproduce el dolor anterior.' },
  tStairs: { label: 'Escaleras', help: 'Baja un tramo.' },
  tPatellarTilt: {
    label: 'Inclinación rotuliana',
    help: 'El borde lateral de la rótula no se puede nivelar.',
  },
  tPatellaFacetPalp: {
    label: 'Carillas rotulianas',
    short: 'Carillas',
    help: 'Presionar las carillas medial y lateral.',
  },
  tResistedQuad: {
    label: 'Extensión de rodilla contra resistencia',
    short: 'Ext. resistida',
    help: 'Isométrica; reproduce el dolor.',
  },
  tInferiorPolePalp: {
    label: 'Polo inferior de la rótula',
    short: 'Polo inferior',
    help: 'Bascular la rótula, presionar su polo inferior, rodilla recta.',
  },
  tSlDeclineSquat: {
    label: 'Sentadilla declinada a una pierna',
    short: 'Declinada',
    help: 'En cuña de unos 25°: el dolor queda en el polo y sube con la carga.',
  },
  tQuadTendonPalp: { label: 'Tendón del cuádriceps', help: 'Presionar su inserción.' },
  tNoble: {
    label: 'Prueba de Noble',
    short: 'Noble',
    help: 'Pulgar en el epicóndilo lateral, rodilla de 90° a 0°, dolor a unos 30°.',
  },
  tPesPalp: {
    label: 'Pata de ganso',
    help: 'Presionar la tibia interna 2–6 cm bajo la interlínea; flexión y rotación interna resistidas.',
  },
  tResistedHamstring: {
    label: 'Flexión de rodilla contra resistencia',
    short: 'Flexión resistida',
    help: 'Pie hacia fuera (bíceps) o hacia dentro (medial).',
  },
  tPopliteus: {
    label: 'Poplíteo',
    help: 'Rotación tibial resistida a 90° (Garrick) o línea posterolateral dolorosa.',
  },
  tBakersPalp: {
    label: 'Quiste de Baker',
    help: 'Bulto poplíteo duro en extensión, blando a 45° (Foucher).',
  },
  tJointLineMedial: { label: 'Interlínea medial', short: 'Interlínea', help: 'Dolorosa al tacto.' },
  tJointLineLateral: { label: 'Interlínea lateral', short: 'Interlínea', help: 'Dolorosa al tacto.' },
  tMcmurray: { label: 'McMurray' },
  tThessaly: { label: 'Thessaly', help: 'A 20°.' },
  tLachman: { label: 'Lachman' },
  tAnteriorDrawer: { label: 'Cajón anterior' },
  tPivotShift: { label: 'Pivot shift' },
  tLeverSign: { label: 'Signo de la palanca' },
  tPosteriorDrawer: { label: 'Cajón posterior o caída' },
  tValgus30: { label: 'Estrés en valgo a 30°', help: 'Dolor o laxitud.' },
  tValgus0: { label: 'Laxitud en valgo a 0°' },
  tVarus30: { label: 'Estrés en varo', help: 'A 30° y 0°.' },
  tMovingApprehension: { label: 'Aprensión rotuliana dinámica', short: 'Aprensión' },
  tHoffa: {
    label: 'Prueba de Hoffa',
    help: 'Presionar junto al tendón a 60° y extender: dolor en los últimos grados.',
  },
  tMppPlica: {
    label: 'Prueba de la plica',
    short: 'Plica',
    help: 'Presionar el borde femororrotuliano inferomedial en extensión: dolor que se va a 90°.',
  },
  tTuberosityPalp: { label: 'Tuberosidad tibial', help: 'Presionarla; extensión resistida.' },
  tPrepatellarFluctuance: {
    label: 'Fluctuación prerrotuliana',
    short: 'Fluctuación',
    help: 'Bolsa fluctuante delante de la rótula, la articulación tranquila.',
  },
  tBonePercussion: { label: 'Percusión ósea', help: 'Percusión o palpación focal.' },
  tFulcrum: { label: 'Prueba del fulcro', help: 'Diáfisis femoral.' },
  tSlump: {
    label: 'Slump o elevación de pierna recta',
    short: 'Slump, elevación',
    help: 'Reproduce el dolor de rodilla.',
  },
  tHipFadir: {
    label: 'FADIR de cadera o log roll',
    help: 'Flexión, aducción y rotación interna reproducen el dolor de rodilla.',
  },
};
