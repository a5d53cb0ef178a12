/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const outcomesWords = {
  promNprs: {
    label: 'Pain scale (NPRS)',
    help: 'Total score from the licensed form; the items are not part of Genu.',
  },
  promNprsDate: { label: 'Pain scale (NPRS): date' },
  promNprsVersion: { label: 'Pain scale (NPRS): version and language' },
  promAkps: {
    label: 'Anterior Knee Pain Scale (AKPS)',
    help: 'Total score from the licensed form; the items are not part of Genu.',
  },
  promAkpsDate: { label: 'Anterior Knee Pain Scale (AKPS): date' },
  promAkpsVersion: { label: 'Anterior Knee Pain Scale (AKPS): version and language' },
  promVisaP: { label: 'VISA-P', help: 'Total score from the licensed form; the items are not part of Genu.' },
  promVisaPDate: { label: 'VISA-P: date' },
  promVisaPVersion: { label: 'VISA-P: version and language' },
  promLefs: {
    label: 'Lower Extremity Functional Scale (LEFS)',
    help: 'Total score from the licensed form; the items are not part of Genu.',
  },
  promLefsDate: { label: 'Lower Extremity Functional Scale (LEFS): date' },
  promLefsVersion: { label: 'Lower Extremity Functional Scale (LEFS): version and language' },
  promKoos: { label: 'KOOS', help: 'Total score from the licensed form; the items are not part of Genu.' },
  promKoosDate: { label: 'KOOS: date' },
  promKoosVersion: { label: 'KOOS: version and language' },
  promKoosPf: {
    label: 'KOOS-PF',
    help: 'Total score from the licensed form; the items are not part of Genu.',
  },
  promKoosPfDate: { label: 'KOOS-PF: date' },
  promKoosPfVersion: { label: 'KOOS-PF: version and language' },
  promUwri: {
    label: 'University of Wisconsin Running Injury Index',
    help: 'Total score from the licensed form; the items are not part of Genu.',
  },
  promUwriDate: { label: 'University of Wisconsin Running Injury Index: date' },
  promUwriVersion: { label: 'University of Wisconsin Running Injury Index: version and language' },
} as const;
