import type { QuestionTable } from '../question.ts';

/** Who the runner is. */
export const person = {
  assessorRole: { kind: 'one-of', options: ['doctor', 'coach'], who: 'both' },
  ageYears: { kind: 'integer', range: [8, 100], unit: 'years', plausible: { from: 10, to: 85 }, who: 'both' },
  sex: { kind: 'one-of', options: ['female', 'male', 'other-or-undisclosed'], who: 'both' },
  heightCm: { kind: 'number', range: [100, 230], unit: 'cm', plausible: { from: 140, to: 205 }, who: 'both' },
  massKg: { kind: 'number', range: [25, 250], unit: 'kg', plausible: { from: 40, to: 150 }, who: 'both' },
  bmi: { kind: 'derived', yields: 'number', unit: 'kg/m²', who: 'both' },
  pregnancyStatus: {
    kind: 'one-of',
    options: ['not-applicable', 'no', 'pregnant', 'postpartum'],
    who: 'both',
  },
  pregnancyWeeks: { kind: 'integer', range: [1, 42], unit: 'weeks', who: 'both' },
  postpartumWeeks: { kind: 'integer', range: [0, 104], unit: 'weeks', who: 'both' },
  birthMode: {
    kind: 'one-of',
    options: ['vaginal', 'assisted', 'caesarean', 'prefer-not-to-say'],
    who: 'doctor',
  },
  pelvicSymptoms: {
    kind: 'many-of',
    options: ['none', 'urine-leak', 'bowel-leak', 'heaviness-bulge', 'pelvic-pain', 'bleeding', 'wound-pain'],
    who: 'both',
  },
  growthPlates: { kind: 'one-of', options: ['open', 'closed', 'unknown'], who: 'doctor' },
  consentGuardian: { kind: 'yes-no', who: 'both' },
  weightTalkOk: { kind: 'yes-no', who: 'both' },
} as const satisfies QuestionTable;
