import type { painWords as english } from '../../en/questions/pain.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const painWords: Translated<typeof english> = {
  painSide: { label: 'Welches Knie?', short: 'Knie' },
  painSymmetric: { label: 'Auf beiden Seiten gleich?', short: 'Beidseits gleich' },
  painSideWorse: {
    label: 'Welches Knie ist schlimmer?',
    short: 'Schlimmer',
    help: 'Es wird zuerst beurteilt.',
  },
  painZones: { label: 'Jede schmerzhafte Zone markieren', short: 'Wo' },
  painZoneMain: { label: 'Die eine Zone, die am meisten schmerzt', short: 'Am schlimmsten' },
  painFocality: { label: 'Abdeckbar mit', short: 'Abdeckbar mit' },
  onsetType: {
    label: 'Wie hat es begonnen?',
    short: 'Beginn',
    help: '„Plötzlich in Ruhe“ heißt binnen Stunden, ohne Verletzung und ohne Lauf.',
  },
  onsetDate: {
    label: 'Wann hat es begonnen?',
    short: 'Zuerst gespürt',
    help: 'Nur der Monat bekannt: den 15. eingeben. Nur die Woche bekannt: ihren Mittwoch.',
  },
  durationWeeks: { label: 'Dauer' },
  previousEpisodes: { label: 'Derselbe Schmerz schon früher?', short: 'Früher' },
  nprsRest: { label: 'Ruheschmerz jetzt', short: 'In Ruhe' },
  nprsWalk: { label: 'Schmerz beim Gehen', short: 'Gehen' },
  nprsRun: {
    label: 'Stärkster im Lauf, letzte Woche',
    short: 'Im Lauf',
    help: 'Letzte Woche kein Lauf: der letzte Lauf. Vor Ort: jetzt.',
  },
  nprsAfter: { label: 'Stärkster, 2 h nach einem Lauf', short: '2\u00A0h danach' },
  nprsNextMorning: { label: 'Schmerz am Morgen danach', short: 'Morgen danach' },
  runTiming: {
    label: 'Wann schmerzt es im Verhältnis zum Laufen?',
    short: 'Im Lauf schmerzt es',
  },
  painFreeKm: { label: 'Strecke bis zum Schmerzbeginn', short: 'Schmerzfrei bis' },
  afterRunDuration: { label: 'Wie lange hält es nach einem Lauf an?', short: 'Hält danach an' },
  overuseStage: {
    label: 'Überlastungsstadium',
    help: '0 bis 4, danach, wie lange der Schmerz nach einem Lauf anhält.',
  },
  trend: { label: 'Letzte 2 Wochen' },
  aggravators: { label: 'Was macht es schlimmer?', short: 'Schlimmer bei' },
  relievers: { label: 'Was hilft?', short: 'Besser durch' },
  swelling: { label: 'Schwellung' },
  swellingOnset: {
    label: 'Wie schnell schwoll es danach an?',
    short: 'Geschwollen',
  },
  swellingSite: { label: 'Wo ist die Schwellung?', short: 'Ort' },
  mechanical: { label: 'Mechanische Zeichen', short: 'Blockiert, klemmt' },
  popFelt: {
    label: 'Knall bei Verletzung gehört, gespürt?',
    short: 'Knall gespürt',
  },
  patellaSlipped: {
    label: 'Gefühl, die Kniescheibe sei herausgesprungen?',
    short: 'Kniescheibe gesprungen',
  },
  warmth: { label: 'Haut über dem Knie', short: 'Haut' },
  morningStiffnessMin: { label: 'Morgensteifigkeit', short: 'Morgensteifigkeit' },
  otherJoints: {
    label: 'Andere Gelenke geschwollen oder steif, Psoriasis, Augen- oder Darmentzündung?',
    short: 'Gelenke, Haut, Darm',
  },
};
