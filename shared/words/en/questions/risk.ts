/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const riskWords = {
  riskMassOver90: { label: 'Heavier than 90 kg' },
  flatFoot: { label: 'Flat foot known or seen' },
  flatFootSymptoms: { label: 'Does the foot itself hurt or tire?', help: 'Arch, forefoot, inner ankle.' },
  priorInjury: { label: 'Earlier leg or back injury' },
  priorInjury12mo: { label: 'Any running injury in the last 12 months?' },
  priorFractureLeg: { label: 'Earlier leg or pelvic fracture?' },
  kneeSurgery: { label: 'Earlier operation on the painful knee' },
  kneeSurgeryWeeks: { label: 'Weeks since that operation' },
  surgeonClearance: { label: 'Running cleared by the surgeon or physiotherapist?' },
  backProblem: { label: 'Back problem' },
  jointDisease: { label: 'Known joint or bone disease' },
} as const;
