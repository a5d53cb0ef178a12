/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const personWords = {
  assessorRole: {
    label: 'Who is completing this assessment?',
    help: 'A coach sees load, technique and the red flags, never a diagnosis.',
  },
  ageYears: { label: 'Age', help: 'Completed years.' },
  sex: { label: 'Sex', help: 'For clinical risk.' },
  heightCm: { label: 'Height' },
  massKg: { label: 'Body mass today', short: 'Body mass' },
  bmi: { label: 'Body-mass index' },
  pregnancyStatus: { label: 'Pregnancy or recent birth?', short: 'Pregnancy, recent birth' },
  pregnancyWeeks: { label: 'Completed weeks of pregnancy', short: 'Weeks pregnant' },
  postpartumWeeks: { label: 'Weeks since birth' },
  birthMode: { label: 'How was the baby born?', short: 'Birth' },
  pelvicSymptoms: { label: 'Any of these since birth or with exercise?', short: 'Pelvic signs' },
  growthPlates: { label: 'Skeletal maturity' },
  consentGuardian: { label: 'Parent or guardian present or informed?', short: 'Guardian informed' },
  weightTalkOk: {
    label: 'Does the runner want to talk about body weight?',
    short: 'Wants to talk about weight',
    help: 'Weight is mentioned on paper only with a yes.',
  },
} as const;
