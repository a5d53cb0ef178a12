import type { comparisonMessages as english } from '../../en/handout/comparison.ts';
import type { Translated } from '../../translation.ts';

/** How scores went, and two visits side by side: for the summary, for paper and for the screen. ICU messages. */
export const comparisonMessages: Translated<typeof english> = {
  'tr.title': 'Verlauf der Werte',
  'tr.line': '{score}: {before, number} → {after, number}, {verdict}',
  'tr.bands':
    '{error, select, none {Änderungen unter {important, number} Punkten können Zufall sein.} other {Bis {error} Punkte liegen im Messfehler; ab {important, number} sind sie spürbar.}}',
  'tr.picture': '{score} über {count, plural, one {# Termin} other {# Termine}}: {values}',
  'tr.value': '{value, number} am {date}',
  'tr.verdict.within-error': 'im Rahmen des Messfehlers',
  'tr.verdict.small-better': 'um mehr als den Messfehler besser, weniger als spürbar',
  'tr.verdict.small-worse': 'um mehr als den Messfehler schlechter, weniger als spürbar',
  'tr.verdict.better': 'besser',
  'tr.verdict.worse': 'schlechter',
  'tr.verdict.uncertain': 'eine große Änderung, nach einer ungeprüften Zahl',
  'cc.title': 'Zwei Termine im Vergleich',
  'cc.visits': '{before} und {after}',
  'cc.scores': 'Schmerz und Punktwerte',
  'cc.score': 'Wert',
  'cc.meaning': 'Was sie bedeutet',
  'cc.untold': 'nicht angegeben',
  'cc.safety': 'Warnzeichen',
  'cc.picture': 'Arbeitshypothese',
  'cc.plan': 'Plan',
  'cc.answers': 'Antworten',
  'cc.knowledge': 'Wissensstand von Genu',
  'cc.foot': 'Von Genu aus den Angaben beider Termine erstellt. Entscheidungshilfe, keine Diagnose.',
};
