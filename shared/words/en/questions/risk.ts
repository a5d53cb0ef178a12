/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const riskWords = {
  riskMassOver90: { label: 'Heavier than 90 kg' },
  flatFoot: { label: 'Flat foot known or seen', short: 'Flat foot' },
  flatFootSymptoms: {
    label: 'Does the foot itself hurt or tire?',
    short: 'Foot hurts or tires',
    help: 'Arch, forefoot, inner ankle.',
  },
  priorInjury: { label: 'Earlier leg or back injury', short: 'Earlier injury' },
  priorInjury12mo: { label: 'Any running injury in the last 12 months?', short: 'Injury in 12 months' },
  priorFractureLeg: { label: 'Earlier leg or pelvic fracture?', short: 'Leg or pelvic fracture' },
  kneeSurgery: { label: 'Earlier operation on the painful knee', short: 'Operation, this knee' },
  kneeSurgeryWeeks: { label: 'Weeks since that operation', short: 'Weeks since' },
  surgeonClearance: { label: 'Running cleared by the surgeon or physiotherapist?', short: 'Cleared to run' },
  backProblem: { label: 'Back problem' },
  jointDisease: { label: 'Known joint or bone disease', short: 'Joint or bone disease' },
} as const;
