/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const recoveryWords = {
  sleepH: { label: 'Sleep per night' },
  warmUpMin: { label: 'Warm-up before runs' },
  coolDownMin: { label: 'Cool-down after runs' },
  stretchPerWeek: { label: 'Stretching sessions per week' },
  foamRollPerWeek: { label: 'Foam-roller sessions per week' },
  massagePerMonth: { label: 'Massage or other care per month' },
  strengthPerWeek: { label: 'Strength sessions per week' },
  stress010: { label: 'Life and work stress' },
  illness4wk: { label: 'Infection or cold in the last 4 weeks?' },
  redsSigns: {
    label: 'Energy and hormone signs',
    help: 'Missed periods: not because of pregnancy, breastfeeding, hormonal contraception or menopause.',
  },
} as const;
