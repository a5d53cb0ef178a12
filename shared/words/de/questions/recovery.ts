import type { recoveryWords as english } from '../../en/questions/recovery.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const recoveryWords: Translated<typeof english> = {
  sleepH: { label: 'Schlaf pro Nacht', short: 'Schlaf' },
  warmUpMin: { label: 'Aufwärmen vor dem Laufen', short: 'Aufwärmen' },
  coolDownMin: { label: 'Auslaufen nach dem Laufen', short: 'Auslaufen' },
  stretchPerWeek: { label: 'Dehneinheiten pro Woche', short: 'Dehnen' },
  foamRollPerWeek: { label: 'Einheiten mit Faszienrolle pro Woche', short: 'Faszienrolle' },
  massagePerMonth: { label: 'Massage oder andere Pflege pro Monat', short: 'Massage, Pflege' },
  strengthPerWeek: { label: 'Krafteinheiten pro Woche', short: 'Kraft' },
  stress010: { label: 'Stress in Leben und Beruf', short: 'Stress' },
  illness4wk: {
    label: 'Infekt oder Erkältung in den letzten 4 Wochen?',
    short: 'Krank in 4 Wochen',
  },
  redsSigns: {
    label: 'Energie- und Hormonzeichen',
    short: 'Energie, Hormone',
    help: 'Ausbleibende Periode: nicht wegen Schwangerschaft, Stillen, hormoneller Verhütung oder Wechseljahren.',
  },
};
