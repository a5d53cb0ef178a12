import type { Answers } from '#shared/intake/questions.ts';

/** The day on which every vignette is judged; its dates lie before it. */
export const VIGNETTE_DAY = '2026-06-15';

/** A doctor has asked about danger, illness and history, and found nothing. */
export const screened = {
  assessorRole: 'doctor',
  runningBackground: 'recreational',
  breakWeeks: 0,
  inRaceNow: false,
  priorInjury: ['none'],
  priorInjury12mo: false,
  priorFractureLeg: false,
  kneeSurgery: 'none',
  backProblem: 'none',
  jointDisease: ['none'],
  previousEpisodes: 'no',
  trend: 'same',
  swelling: 'none',
  mechanical: ['none'],
  patellaSlipped: false,
  warmth: 'normal',
  morningStiffnessMin: 0,
  otherJoints: false,
  bearWeightInjury: 'no-injury',
  bearWeightNow: 'yes-normal',
  canFlex90: 'yes',
  canStraighten: 'yes',
  straightLegRaise: 'yes',
  deformity: false,
  nerveVessel: ['none'],
  openWound: false,
  feverOrRigors: false,
  weightLoss: false,
  nightSweats: false,
  cancerHistory: 'no',
  nightPain: 'none',
  bonyLump: false,
  boneTenderness: ['none'],
  hipGroinPain: false,
  calfSigns: ['none'],
  chestSymptoms: ['none'],
  saddleSymptoms: false,
  legTightnessExertion: false,
  tightLegAfterBlow: false,
  darkUrine: false,
  redsSigns: ['none'],
  conditionsHealth: ['none'],
  medicines: ['none'],
  nsaidAllergy: false,
} as const satisfies Answers;

/** The same for a woman of child-bearing age who is not pregnant. */
export const screenedWoman = { ...screened, sex: 'female', pregnancyStatus: 'no' } as const satisfies Answers;
export const screenedMan = { ...screened, sex: 'male' } as const satisfies Answers;
