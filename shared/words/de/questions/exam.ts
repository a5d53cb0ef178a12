import type { examWords as english } from '../../en/questions/exam.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const examWords: Translated<typeof english> = {
  fpi6L: {
    label: 'Foot Posture Index-6, links',
    short: 'FPI-6, links',
    help: 'Summe aus sechs Punkten, je −2 bis +2.',
  },
  fpi6R: {
    label: 'Foot Posture Index-6, rechts',
    short: 'rechts',
    help: 'Summe aus sechs Punkten, je −2 bis +2.',
  },
  footClass: { label: 'Fußtyp der beurteilten Seite', short: 'Typ' },
  footClassVisual: {
    label: 'Fuß wirkt',
    short: 'Fuß wirkt',
    help: 'Wenn der Foot Posture Index nicht erhoben wurde.',
  },
  navDropMm: { label: 'Navicular Drop' },
  legLengthDiffMm: {
    label: 'Beinlängendifferenz',
    short: 'Beinlänge',
    help: 'Brettchentest oder Bildgebung besser als Maßband.',
  },
  legLengthMethod: { label: 'Methode der Beinlängenmessung', short: 'mit' },
  kneeAlignment: { label: 'Beinachse im Stand', short: 'Beinachse' },
  qAngleDeg: { label: 'Q-Winkel', help: 'Nur notiert; keine Regel liest ihn.' },
  effusion: { label: 'Gelenkerguss', short: 'Erguss', help: 'Ausstreichtest (Stroke-Test).' },
  romFlexionDeg: { label: 'Knieflexion', short: 'Flexion' },
  romExtensionDeficitDeg: {
    label: 'Extensionsdefizit im Seitenvergleich',
    short: 'Extensionsdefizit',
  },
  hipAbductorStrength: {
    label: 'Hüftabduktoren',
    help: 'Halten in Seitenlage oder Dynamometer, im Seitenvergleich.',
  },
  hipExtensorStrength: { label: 'Hüftextensoren', help: 'Einbeinbrücke oder Dynamometer.' },
  quadStrength: {
    label: 'Quadrizeps',
    help: 'Dynamometer oder wiederholtes einbeiniges Aufstehen, im Seitenvergleich.',
  },
  hamstringStrength: { label: 'Hamstrings' },
  calfRaiseReps: {
    label: 'Einbein-Fersenheben bis zur Ermüdung',
    short: 'Fersenheben',
    help: 'Volle Höhe, eins pro 2\u00A0s.',
  },
  trunkHoldS: { label: 'Seitstütz halten', short: 'Seitstütz', help: 'Schmerzende Seite unten.' },
  slSquatQuality: {
    label: 'Einbeinige Kniebeuge',
    short: 'Einbein-Squat',
    help: '5 Wiederholungen: Becken, Knie, Rumpf.',
  },
  thomasHipFlexor: {
    label: 'Thomas mod.: Oberschenkel',
    short: 'Thomas: Oberschenkel',
  },
  thomasRectus: { label: 'Thomas mod.: Kniewinkel', short: 'Thomas: Knie' },
  ober: { label: 'Ober-Test, modifiziert', short: 'Ober' },
  quadLengthGapCm: { label: 'Fersen-Gesäß-Abstand in Bauchlage', short: 'Ferse–Gesäß' },
  hamstring9090Deg: { label: '90/90: aktives Streckdefizit', short: '90/90-Defizit' },
  kneeToWallCm: { label: 'Knie-zur-Wand, schmerzende Seite', short: 'Knie zur Wand' },
  kneeToWallDiffCm: { label: 'Knie-zur-Wand, Seitendifferenz', short: 'Seitendifferenz' },
  tSquatPain: {
    label: 'Kniebeuge',
    help: 'Beid-, dann einbeinige Kniebeuge löst den vorderen Schmerz aus.',
  },
  tStairs: { label: 'Treppe', help: 'Geht eine Treppe hinunter.' },
  tPatellarTilt: {
    label: 'Patellar Tilt',
    help: 'Lateraler Patellarand lässt sich nicht bis zur Waagrechten anheben.',
  },
  tPatellaFacetPalp: {
    label: 'Patellafacetten',
    short: 'Facetten',
    help: 'Auf mediale und laterale Facette drücken.',
  },
  tResistedQuad: {
    label: 'Knieextension gegen Widerstand',
    short: 'Extension, Widerst.',
    help: 'Isometrisch; löst den Schmerz aus.',
  },
  tInferiorPolePalp: {
    label: 'Unterer Patellapol',
    short: 'Unterer Pol',
    help: 'Patella kippen, auf den unteren Pol drücken, Knie gestreckt.',
  },
  tSlDeclineSquat: {
    label: 'Einbeinige Decline-Kniebeuge',
    short: 'Decline-Kniebeuge',
    help: 'Auf einem Keil von etwa 25°: Schmerz bleibt am Pol und steigt mit der Belastung.',
  },
  tQuadTendonPalp: { label: 'Quadrizepssehne', help: 'Auf den Ansatz drücken.' },
  tNoble: {
    label: 'Noble-Test',
    short: 'Noble-Test',
    help: 'Daumen auf dem lateralen Epikondylus, Knie von 90° nach 0°, Schmerz bei etwa 30°.',
  },
  tPesPalp: {
    label: 'Pes anserinus',
    help: 'Innere Tibia 2–6\u00A0cm unter dem Gelenkspalt drücken; Flexion und Innenrotation gegen Widerstand.',
  },
  tResistedHamstring: {
    label: 'Knieflexion gegen Widerstand',
    short: 'Flexion, Widerst.',
    help: 'Fuß nach außen (Bizeps) oder innen (medial) gedreht.',
  },
  tPopliteus: {
    label: 'Popliteus',
    help: 'Tibiarotation gegen Widerstand bei 90° (Garrick) oder Druckschmerz posterolateral.',
  },
  tBakersPalp: {
    label: 'Baker-Zyste',
    help: 'Poplitealer Knoten in Streckung prall, bei 45° weich (Foucher).',
  },
  tJointLineMedial: { label: 'Medialer Gelenkspalt', short: 'Gelenkspalt', help: 'Druckschmerzhaft.' },
  tJointLineLateral: { label: 'Lateraler Gelenkspalt', short: 'Gelenkspalt', help: 'Druckschmerzhaft.' },
  tMcmurray: { label: 'McMurray' },
  tThessaly: { label: 'Thessaly', help: 'Bei 20°.' },
  tLachman: { label: 'Lachman' },
  tAnteriorDrawer: { label: 'Vordere Schublade' },
  tPivotShift: { label: 'Pivot-Shift' },
  tLeverSign: { label: 'Lever-Sign' },
  tPosteriorDrawer: { label: 'Hintere Schublade oder Durchhang' },
  tValgus30: { label: 'Valgusstress bei 30°', help: 'Schmerz oder Aufklappbarkeit.' },
  tValgus0: { label: 'Valgusinstabilität bei 0°' },
  tVarus30: { label: 'Varusstress', help: 'Bei 30° und 0°.' },
  tMovingApprehension: {
    label: 'Moving-Patellar-Apprehension-Test',
    short: 'Apprehension',
  },
  tHoffa: {
    label: 'Hoffa-Test',
    help: 'Neben der Sehne bei 60° drücken, dann strecken: Schmerz in den letzten Graden.',
  },
  tMppPlica: {
    label: 'Plica-Test',
    short: 'Plica',
    help: 'Inferomedialen Patellofemoralrand in Streckung drücken: Schmerz, der bei 90° weg ist.',
  },
  tTuberosityPalp: { label: 'Tuberositas tibiae', help: 'Drücken; Extension gegen Widerstand.' },
  tPrepatellarFluctuance: {
    label: 'Präpatellare Fluktuation',
    short: 'Fluktuation',
    help: 'Fluktuierendes Polster vor der Patella, Gelenk selbst ruhig.',
  },
  tBonePercussion: { label: 'Knochenperkussion', help: 'Umschriebene Perkussion oder Palpation.' },
  tFulcrum: { label: 'Fulcrum-Test', help: 'Femurschaft.' },
  tSlump: {
    label: 'Slump oder Lasègue',
    short: 'Slump, Lasègue',
    help: 'Löst den Knieschmerz aus.',
  },
  tHipFadir: {
    label: 'Hüfte: FADIR oder Log-Roll',
    help: 'Flexion, Adduktion und Innenrotation lösen den Knieschmerz aus.',
  },
};
