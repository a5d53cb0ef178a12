import type { QuestionTable } from '../question.ts';

/** Shoes and insoles. */
export const footwear = {
  shoeType: {
    kind: 'one-of',
    options: [
      'neutral-cushioned',
      'max-cushioned',
      'stability-motion-control',
      'minimalist',
      'racing-plate',
      'trail',
      'non-running-shoe',
      'barefoot',
    ],
    who: 'both',
  },
  shoeKm: { kind: 'integer', range: [0, 3000], unit: 'km', plausible: { to: 1500 }, who: 'both' },
  shoeAgeMonths: { kind: 'integer', range: [0, 240], unit: 'months', plausible: { to: 48 }, who: 'both' },
  shoeWearSigns: {
    kind: 'many-of',
    options: ['none', 'creased-midsole', 'tilted-heel', 'smooth-outsole', 'upper-torn', 'feels-flat'],
    who: 'both',
  },
  shoeFit: {
    kind: 'one-of',
    options: [
      'comfortable',
      'too-short',
      'too-narrow',
      'too-loose',
      'laced-too-tight',
      'uncomfortable-other',
    ],
    who: 'both',
  },
  shoeChange8wk: {
    kind: 'one-of',
    options: ['none', 'same-model-new', 'different-model', 'lower-drop-or-minimalist', 'plated-racer'],
    who: 'both',
  },
  nonrunningShoeRuns: { kind: 'yes-no', who: 'both' },
  shoeRotation: { kind: 'integer', range: [0, 10], unit: 'pairs', who: 'both' },
  insoleNow: { kind: 'one-of', options: ['none', 'prefabricated', 'custom', 'heel-lift'], who: 'both' },
  insoleAgeMonths: { kind: 'integer', range: [0, 240], unit: 'months', who: 'both' },
} as const satisfies QuestionTable;
