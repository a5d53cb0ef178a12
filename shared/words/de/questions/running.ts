import type { runningWords as english } from '../../en/questions/running.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const runningWords: Translated<typeof english> = {
  runningBackground: { label: 'Was beschreibt das Laufen am besten?', short: 'Laufprofil' },
  priorBase: { label: 'Regelmäßige Aktivität vor dem jetzigen Laufen', short: 'Sport davor' },
  sedentaryYears: { label: 'Jahre ohne Sport davor', short: 'Ohne Sport' },
  runningYears: { label: 'Jahre regelmäßig gelaufen', short: 'Laufjahre' },
  breakWeeks: {
    label: 'Längste Pause, beendet in 12 Wochen',
    short: 'Längste Pause',
    help: '0 = keine. Eine Pause, die noch andauert, zeigt sich im Umfang der letzten 4 Wochen.',
  },
  weeklyKmUsual: {
    label: 'Wochenumfang vor dem Schmerz',
    short: 'Übliche Woche',
    help: 'Eine typische Woche; Grundlage eines Wiederbeginns mit 30\u00A0%.',
  },
  weeklyKmAvg4: { label: 'Wochenmittel, letzte 4 Wochen', short: 'Mittel aus 4 Wochen' },
  weeklyKmLast: { label: 'Strecke, letzte 7 Tage', short: 'Letzte 7 Tage' },
  weeklyKmBeforeOnset: {
    label: 'Strecke, 7 Tage bis Schmerzbeginn',
    short: '7 Tage bis zum Schmerz',
  },
  weeklyKmPriorOnset: { label: 'Strecke, 7 Tage davor', short: '7 Tage davor' },
  weeklyJumpPct: { label: 'Wochensprung zu Beginn', short: 'Sprung' },
  longestRun30dKm: {
    label: 'Längster Lauf, 30 Tage davor',
    short: 'Längster in 30 Tagen',
    help: 'Vor dem Lauf, in dem der Schmerz begann.',
  },
  triggerRunKm: {
    label: 'Lauf, in dem der Schmerz begann',
    short: 'Auslösender Lauf',
    help: 'Oder der längste Lauf in den 7 Tagen davor.',
  },
  spikePct: { label: 'Sprung in einer Einheit', short: 'Sprung' },
  sessionsPerWeek: { label: 'Laufeinheiten pro Woche', short: 'Läufe' },
  longestRunUsualKm: { label: 'Üblicher langer Lauf vor dem Schmerz', short: 'Üblicher langer Lauf' },
  easyPaceMinKm: { label: 'Übliches lockeres Tempo', short: 'Lockeres Tempo' },
  speedSessionsPerWeek: {
    label: 'Intervalle, Tempo, Steigerungen pro Woche',
    short: 'Schnelle Einheiten',
  },
  speedChange8wk: { label: 'Tempotraining, 8 Wochen vor dem Schmerz', short: 'Tempotraining' },
  hillsSharePct: { label: 'Anteil des Laufens an Hügeln', short: 'An Hügeln' },
  downhillChange8wk: {
    label: 'Bergab, Trail, Treppen, 8 Wochen vor dem Schmerz',
    short: 'Bergab, Treppen',
  },
  camber: {
    label: 'Schräge Straße oder Bahn immer gleich herum',
    short: 'Schräge Straße',
  },
  surfaceMain: { label: 'Hauptuntergründe', short: 'Untergrund' },
  surfaceChange8wk: {
    label: 'Hauptuntergrund neu, 8 Wochen vor dem Schmerz?',
    short: 'Neuer Untergrund',
  },
  unplannedRaceKm8wk: {
    label: 'Rennkilometer außer Plan, 8 Wochen',
    short: 'Ungeplante Rennen',
  },
  planStatus: { label: 'Trainingsplan' },
  restDaysPerWeek: { label: 'Tage ohne Laufen oder hartes Beintraining', short: 'Ruhetage' },
  hasCoach: { label: 'Trainiert mit einem Coach?', short: 'Hat Coach' },
  otherSports: { label: 'Anderer regelmäßiger Sport', short: 'Anderer Sport' },
  goalRaceDate: { label: 'Datum des Zielrennens', short: 'Zielrennen' },
  goalRaceKm: { label: 'Renndistanz', short: 'Distanz' },
  goalRacePriority: { label: 'Wie wichtig ist es?', short: 'Bedeutung' },
  longestRunNow30dKm: {
    label: 'Längster Lauf, letzte 30 Tage, heute',
    short: 'Zuletzt längster',
  },
  painkillerToRun: {
    label: 'Nimmt Tabletten, um laufen zu können?',
    short: 'Tabletten zum Laufen',
  },
  daysToRace: { label: 'Tage bis zum Rennen', short: 'in' },
  inRaceNow: {
    label: 'Jetzt im Rennen oder Training?',
    short: 'Jetzt im Rennen',
    help: 'Modus vor Ort.',
  },
};
