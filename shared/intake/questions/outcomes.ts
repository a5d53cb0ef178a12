import type { QuestionTable } from '../question.ts';

/** Outcome scores: instrument, date, version and total only, as their licences demand. */
export const outcomes = {
  promNprs: { kind: 'integer', range: [0, 10], unit: '0–10', who: 'both', optional: true },
  promNprsDate: { kind: 'date', surprising: 'future', who: 'both', optional: true },
  promNprsVersion: { kind: 'text', maximumLength: 40, who: 'both', optional: true },
  promAkps: { kind: 'integer', range: [0, 100], unit: 'points', who: 'both', optional: true },
  promAkpsDate: { kind: 'date', surprising: 'future', who: 'both', optional: true },
  promAkpsVersion: { kind: 'text', maximumLength: 40, who: 'both', optional: true },
  promVisaP: { kind: 'integer', range: [0, 100], unit: 'points', who: 'both', optional: true },
  promVisaPDate: { kind: 'date', surprising: 'future', who: 'both', optional: true },
  promVisaPVersion: { kind: 'text', maximumLength: 40, who: 'both', optional: true },
  promLefs: { kind: 'integer', range: [0, 80], unit: 'points', who: 'both', optional: true },
  promLefsDate: { kind: 'date', surprising: 'future', who: 'both', optional: true },
  promLefsVersion: { kind: 'text', maximumLength: 40, who: 'both', optional: true },
  promKoos: { kind: 'number', range: [0, 100], unit: 'points', who: 'both', optional: true },
  promKoosDate: { kind: 'date', surprising: 'future', who: 'both', optional: true },
  promKoosVersion: { kind: 'text', maximumLength: 40, who: 'both', optional: true },
  promKoosPf: { kind: 'number', range: [0, 100], unit: 'points', who: 'both', optional: true },
  promKoosPfDate: { kind: 'date', surprising: 'future', who: 'both', optional: true },
  promKoosPfVersion: { kind: 'text', maximumLength: 40, who: 'both', optional: true },
  promUwri: { kind: 'integer', range: [0, 36], unit: 'points', who: 'both', optional: true },
  promUwriDate: { kind: 'date', surprising: 'future', who: 'both', optional: true },
  promUwriVersion: { kind: 'text', maximumLength: 40, who: 'both', optional: true },
} as const satisfies QuestionTable;
