import type { sectionWords as english } from '../en/sections.ts';
import type { Translated } from '../translation.ts';

/** The sections of the intake, as the rail names them. */
export const sectionWords: Translated<typeof english> = {
  person: 'Person',
  running: 'Laufen',
  risk: 'Risiko',
  pain: 'Schmerz',
  redflags: 'Sicherheit',
  footwear: 'Schuhe',
  technique: 'Laufstil',
  exam: 'Befund',
  recovery: 'Erholung',
  health: 'Gesundheit',
  outcomes: 'Scores',
};
