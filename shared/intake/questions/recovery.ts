import type { QuestionTable } from '../question.ts';

/** Sleep, care and energy. */
export const recovery = {
  sleepH: { kind: 'number', range: [2, 14], unit: 'h', plausible: { from: 4, to: 12 }, who: 'both' },
  warmUpMin: { kind: 'integer', range: [0, 60], unit: 'min', who: 'both' },
  coolDownMin: { kind: 'integer', range: [0, 60], unit: 'min', who: 'both' },
  stretchPerWeek: { kind: 'integer', range: [0, 14], unit: 'per week', who: 'both' },
  foamRollPerWeek: { kind: 'integer', range: [0, 14], unit: 'per week', who: 'both' },
  massagePerMonth: { kind: 'integer', range: [0, 30], unit: 'per month', who: 'both', optional: true },
  strengthPerWeek: { kind: 'integer', range: [0, 7], unit: 'per week', who: 'both' },
  stress010: { kind: 'integer', range: [0, 10], unit: '0–10', who: 'both' },
  illness4wk: { kind: 'yes-no', who: 'both' },
  redsSigns: {
    kind: 'many-of',
    options: [
      'none',
      'missed-periods-3-months',
      'irregular-periods',
      'low-libido',
      'recent-weight-loss',
      'restrictive-eating',
      'repeated-illness',
      'constant-fatigue',
      'two-bone-stress-injuries',
    ],
    who: 'doctor',
  },
} as const satisfies QuestionTable;
