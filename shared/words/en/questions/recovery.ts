/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const recoveryWords = {
  sleepH: { label: 'Sleep per night', short: 'Sleep' },
  warmUpMin: { label: 'Warm-up before runs', short: 'Warm-up' },
  coolDownMin: { label: 'Cool-down after runs', short: 'Cool-down' },
  stretchPerWeek: { label: 'Stretching sessions per week', short: 'Stretching' },
  foamRollPerWeek: { label: 'Foam-roller sessions per week', short: 'Foam roller' },
  massagePerMonth: { label: 'Massage or other care per month', short: 'Massage, care' },
  strengthPerWeek: { label: 'Strength sessions per week', short: 'Strength' },
  stress010: { label: 'Life and work stress', short: 'Stress' },
  illness4wk: { label: 'Infection or cold in the last 4 weeks?', short: 'Ill in 4 weeks' },
  redsSigns: {
    label: 'Energy and hormone signs',
    short: 'Energy, hormones',
    help: 'Missed periods: not because of pregnancy, breastfeeding, hormonal contraception or menopause.',
  },
} as const;
