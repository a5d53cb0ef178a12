/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const healthWords = {
  conditionsHealth: { label: 'Health conditions' },
  medicines: { label: 'Medicines now', short: 'Medicines' },
  nsaidAllergy: {
    label: 'Allergy or bad reaction to aspirin or ibuprofen-like drugs?',
    short: 'Reaction to aspirin, ibuprofen',
  },
  paracetamolLimit: {
    label: 'Liver disease, body mass under 50 kg, daily alcohol, or another paracetamol product?',
    short: 'Liver, under 50 kg, alcohol, paracetamol',
  },
  dehydrationRisk: {
    label: 'Will run over 2 h, in heat, or is dehydrated or ill today?',
    short: 'Over 2 h, heat, or ill today',
  },
  tapeAllergy: { label: 'Tape or plaster allergy?', short: 'Plaster allergy' },
  implantOrPacemaker: { label: 'Pacemaker or implant?', short: 'Pacemaker, implant' },
} as const;
