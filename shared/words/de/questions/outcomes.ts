import type { outcomesWords as english } from '../../en/questions/outcomes.ts';
import type { Translated } from '../../translation.ts';

const TOTAL = 'Gesamtwert aus dem lizenzierten Bogen; die Einzelfragen sind nicht Teil von Genu.';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const outcomesWords: Translated<typeof english> = {
  promNprs: { label: 'Schmerzskala (NPRS)', short: 'NPRS', help: TOTAL },
  promNprsDate: { label: 'Schmerzskala (NPRS): Datum', short: 'Datum' },
  promNprsVersion: { label: 'Schmerzskala (NPRS): Fassung und Sprache', short: 'Fassung' },
  promAkps: { label: 'Anterior Knee Pain Scale (AKPS)', short: 'AKPS', help: TOTAL },
  promAkpsDate: { label: 'Anterior Knee Pain Scale (AKPS): Datum', short: 'Datum' },
  promAkpsVersion: {
    label: 'Anterior Knee Pain Scale (AKPS): Fassung und Sprache',
    short: 'Fassung',
  },
  promVisaP: { label: 'VISA-P', help: TOTAL },
  promVisaPDate: { label: 'VISA-P: Datum', short: 'Datum' },
  promVisaPVersion: { label: 'VISA-P: Fassung und Sprache', short: 'Fassung' },
  promLefs: { label: 'Lower Extremity Functional Scale (LEFS)', short: 'LEFS', help: TOTAL },
  promLefsDate: { label: 'Lower Extremity Functional Scale (LEFS): Datum', short: 'Datum' },
  promLefsVersion: {
    label: 'Lower Extremity Functional Scale (LEFS): Fassung und Sprache',
    short: 'Fassung',
  },
  promKoos: { label: 'KOOS', help: TOTAL },
  promKoosDate: { label: 'KOOS: Datum', short: 'Datum' },
  promKoosVersion: { label: 'KOOS: Fassung und Sprache', short: 'Fassung' },
  promKoosPf: { label: 'KOOS-PF', help: TOTAL },
  promKoosPfDate: { label: 'KOOS-PF: Datum', short: 'Datum' },
  promKoosPfVersion: { label: 'KOOS-PF: Fassung und Sprache', short: 'Fassung' },
  promUwri: {
    label: 'University of Wisconsin Running Injury Index',
    short: 'UWRI',
    help: TOTAL,
  },
  promUwriDate: { label: 'University of Wisconsin Running Injury Index: Datum', short: 'Datum' },
  promUwriVersion: {
    label: 'University of Wisconsin Running Injury Index: Fassung und Sprache',
    short: 'Fassung',
  },
};
