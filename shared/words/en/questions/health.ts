/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const healthWords = {
  conditionsHealth: { label: 'Health conditions' },
  medicines: { label: 'Medicines now' },
  nsaidAllergy: { label: 'Allergy or bad reaction to aspirin or ibuprofen-like drugs?' },
  paracetamolLimit: {
    label: 'Liver disease, body mass under 50 kg, daily alcohol, or another paracetamol product?',
  },
  dehydrationRisk: { label: 'Will run over 2 h, in heat, or is dehydrated or ill today?' },
  tapeAllergy: { label: 'Tape or plaster allergy?' },
  implantOrPacemaker: { label: 'Pacemaker or implant?' },
} as const;
