/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const outcomesWords = {
  promNprs: {
    label: 'Pain scale (NPRS)',
    short: 'NPRS',
    help: 'Total score from the licensed form; the items are not part of Genu.',
  },
  promNprsDate: { label: 'Pain scale (NPRS): date', short: 'Date' },
  promNprsVersion: { label: 'Pain scale (NPRS): version and language', short: 'Version' },
  promAkps: {
    label: 'Anterior Knee Pain Scale (AKPS)',
    short: 'AKPS',
    help: 'Total score from the licensed form; the items are not part of Genu.',
  },
  promAkpsDate: { label: 'Anterior Knee Pain Scale (AKPS): date', short: 'Date' },
  promAkpsVersion: { label: 'Anterior Knee Pain Scale (AKPS): version and language', short: 'Version' },
  promVisaP: { label: 'VISA-P', help: 'Total score from the licensed form; the items are not part of Genu.' },
  promVisaPDate: { label: 'VISA-P: date', short: 'Date' },
  promVisaPVersion: { label: 'VISA-P: version and language', short: 'Version' },
  promLefs: {
    label: 'Lower Extremity Functional Scale (LEFS)',
    short: 'LEFS',
    help: 'Total score from the licensed form; the items are not part of Genu.',
  },
  promLefsDate: { label: 'Lower Extremity Functional Scale (LEFS): date', short: 'Date' },
  promLefsVersion: {
    label: 'Lower Extremity Functional Scale (LEFS): version and language',
    short: 'Version',
  },
  promKoos: { label: 'KOOS', help: 'Total score from the licensed form; the items are not part of Genu.' },
  promKoosDate: { label: 'KOOS: date', short: 'Date' },
  promKoosVersion: { label: 'KOOS: version and language', short: 'Version' },
  promKoosPf: {
    label: 'KOOS-PF',
    help: 'Total score from the licensed form; the items are not part of Genu.',
  },
  promKoosPfDate: { label: 'KOOS-PF: date', short: 'Date' },
  promKoosPfVersion: { label: 'KOOS-PF: version and language', short: 'Version' },
  promUwri: {
    label: 'University of Wisconsin Running Injury Index',
    short: 'UWRI',
    help: 'Total score from the licensed form; the items are not part of Genu.',
  },
  promUwriDate: { label: 'University of Wisconsin Running Injury Index: date', short: 'Date' },
  promUwriVersion: {
    label: 'University of Wisconsin Running Injury Index: version and language',
    short: 'Version',
  },
} as const;
