/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const footwearWords = {
  shoeType: { label: 'Shoe used for most runs' },
  shoeKm: { label: 'Distance on this pair' },
  shoeAgeMonths: { label: 'Age of this pair' },
  shoeWearSigns: { label: 'Signs of wear' },
  shoeFit: { label: 'Fit' },
  shoeChange8wk: { label: 'Change of shoe in the 8 weeks before the pain' },
  nonrunningShoeRuns: { label: 'Ran in sandals, casual or other unsuitable shoes, last 8 weeks?' },
  shoeRotation: { label: 'Pairs in regular use' },
  insoleNow: { label: 'Insole used now' },
  insoleAgeMonths: { label: 'Age of insole' },
} as const;
