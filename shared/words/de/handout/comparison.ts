import type { comparisonMessages as english } from '../../en/handout/comparison.ts';
import type { Translated } from '../../translation.ts';

/** How scores went, for the summary. ICU messages. */
export const comparisonMessages: Translated<typeof english> = {
  'tr.title': 'Wie es lief',
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
};
