import type { personWords as english } from '../../en/questions/person.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const personWords: Translated<typeof english> = {
  assessorRole: {
    label: 'Wer führt diese Beurteilung durch?',
    help: 'Ein Coach sieht Belastung, Laufstil und Warnzeichen, nie eine Diagnose.',
  },
  ageYears: { label: 'Alter', help: 'Vollendete Jahre.' },
  sex: { label: 'Geschlecht', help: 'Für das klinische Risiko.' },
  heightCm: { label: 'Körpergröße' },
  massKg: { label: 'Körpergewicht heute', short: 'Körpergewicht' },
  bmi: { label: 'Body-Mass-Index' },
  pregnancyStatus: { label: 'Schwanger oder kürzlich entbunden?', short: 'Schwanger, entbunden' },
  pregnancyWeeks: { label: 'Vollendete SSW', short: 'Schwangerschaftswochen' },
  postpartumWeeks: { label: 'Wochen seit der Geburt' },
  birthMode: { label: 'Wie kam das Kind zur Welt?', short: 'Geburt' },
  pelvicSymptoms: {
    label: 'Eines davon seit der Geburt oder bei Belastung?',
    short: 'Beckenbodenzeichen',
  },
  growthPlates: { label: 'Wachstumsfugen' },
  consentGuardian: {
    label: 'Sorgeberechtigte dabei oder informiert?',
    short: 'Sorgeberechtigte informiert',
  },
  weightTalkOk: {
    label: 'Möchte über das Körpergewicht sprechen?',
    short: 'Gespräch über Gewicht',
    help: 'Das Gewicht kommt nur mit einem Ja aufs Papier.',
  },
};
