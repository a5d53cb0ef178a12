import type { Condition } from '#shared/logic/condition.ts';
import { all, any, compare, includes, is, known, not, oneOf } from '#shared/logic/builders.ts';
import type { QuestionId } from './questions.ts';

/** What raises the thought of a clot, and with it the risk list and the Wells items. */
const calfOrLegSign = any(
  includes('calfSigns', 'swollen', 'tender', 'red-warm', 'hard'),
  includes('swellingSite', 'calf', 'whole-leg'),
);

/**
 * When a question is asked at all; a question without an entry is always asked. While a rule is still
 * unknown the question is shown: better one question too many than a risk nobody asked about.
 */
export const shownWhen: Readonly<Partial<Record<QuestionId, Condition>>> = {
  // person
  pregnancyStatus: all(not(is('sex', 'male')), compare('ageYears', '>=', 12), compare('ageYears', '<=', 55)),
  pregnancyWeeks: is('pregnancyStatus', 'pregnant'),
  postpartumWeeks: is('pregnancyStatus', 'postpartum'),
  birthMode: is('pregnancyStatus', 'postpartum'),
  pelvicSymptoms: oneOf('pregnancyStatus', 'pregnant', 'postpartum'),
  growthPlates: compare('ageYears', '<', 20),
  consentGuardian: compare('ageYears', '<', 18),
  weightTalkOk: all(compare('bmi', '>=', 30), compare('ageYears', '>=', 18)),

  // running
  priorBase: oneOf('runningBackground', 'new-starter', 'returner'),
  sedentaryYears: oneOf('runningBackground', 'new-starter', 'returner'),
  goalRaceKm: known('goalRaceDate'),
  goalRacePriority: known('goalRaceDate'),
  longestRunNow30dKm: known('goalRaceDate'),
  painkillerToRun: any(
    includes('relievers', 'painkiller'),
    includes('medicines', 'other-nsaid', 'paracetamol-daily'),
    known('goalRaceDate'),
  ),

  // risk
  flatFootSymptoms: includes('flatFoot', 'longitudinal', 'transverse'),
  kneeSurgeryWeeks: not(is('kneeSurgery', 'none')),
  surgeonClearance: not(is('kneeSurgery', 'none')),

  // pain
  painSymmetric: is('painSide', 'both'),
  painSideWorse: all(is('painSide', 'both'), is('painSymmetric', false)),
  painFreeKm: includes('runTiming', 'after-consistent-distance', 'late-in-run'),
  swellingOnset: oneOf('swelling', 'mild', 'marked'),
  swellingSite: oneOf('swelling', 'mild', 'marked'),
  popFelt: oneOf(
    'onsetType',
    'after-twist',
    'after-blow-or-fall',
    'after-jump-or-landing',
    'sudden-during-run-no-injury',
  ),

  // redflags
  straightLegRaise: not(is('onsetType', 'gradual')),
  deformity: not(is('onsetType', 'gradual')),
  hopTest: all(
    is('bearWeightNow', 'yes-normal'),
    includes('boneTenderness', 'none'),
    compare('nprsWalk', '<=', 1),
    is('hipGroinPain', false),
    not(is('nightPain', 'wakes-and-does-not-settle')),
    is('swelling', 'none'),
  ),
  hipRotation: any(compare('ageYears', '<', 19), is('hipGroinPain', true)),
  dvtRisk: calfOrLegSign,
  wellsCancer: calfOrLegSign,
  wellsParalysisPlaster: calfOrLegSign,
  wellsBedriddenSurgery: calfOrLegSign,
  wellsDeepVeinTender: calfOrLegSign,
  wellsWholeLegSwollen: calfOrLegSign,
  wellsCalf3cm: calfOrLegSign,
  wellsPitting: calfOrLegSign,
  wellsCollateralVeins: calfOrLegSign,
  wellsPreviousDvt: calfOrLegSign,
  wellsAlternative: calfOrLegSign,
  legTightnessExertion: includes('painZones', 'calf', 'shin-medial', 'proximal-tibia'),
  tightLegAfterBlow: oneOf(
    'onsetType',
    'after-blow-or-fall',
    'after-twist',
    'after-jump-or-landing',
    'after-unusual-load',
  ),

  // footwear
  insoleAgeMonths: not(is('insoleNow', 'none')),

  // technique
  cadenceSpm: not(is('techniqueSource', 'not-assessed')),
  overstride: not(is('techniqueSource', 'not-assessed')),
  footStrike: not(is('techniqueSource', 'not-assessed')),
  crossover: not(is('techniqueSource', 'not-assessed')),
  pelvicDrop: not(is('techniqueSource', 'not-assessed')),
  kneeInward: not(is('techniqueSource', 'not-assessed')),
  trunkLean: not(is('techniqueSource', 'not-assessed')),
  verticalBounce: not(is('techniqueSource', 'not-assessed')),
  loudLanding: not(is('techniqueSource', 'not-assessed')),

  // exam
  footClassVisual: all(not(known('fpi6L')), not(known('fpi6R'))),
  legLengthMethod: known('legLengthDiffMm'),
};
