/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const footwearWords = {
  shoeType: { label: 'Shoe used for most runs', short: 'Main shoe' },
  shoeKm: { label: 'Distance on this pair', short: 'Distance on it' },
  shoeAgeMonths: { label: 'Age of this pair', short: 'Age' },
  shoeWearSigns: { label: 'Signs of wear', short: 'Wear' },
  shoeFit: { label: 'Fit' },
  shoeChange8wk: { label: 'Change of shoe in the 8 weeks before the pain', short: 'Change in 8 weeks' },
  nonrunningShoeRuns: {
    label: 'Ran in sandals, casual or other unsuitable shoes, last 8 weeks?',
    short: 'Ran in other shoes',
  },
  shoeRotation: { label: 'Pairs in regular use', short: 'Pairs in use' },
  insoleNow: { label: 'Insole used now', short: 'Insole' },
  insoleAgeMonths: { label: 'Age of insole', short: 'Its age' },
} as const;
