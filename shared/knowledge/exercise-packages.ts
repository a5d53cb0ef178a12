import type { RankedConditionId } from './conditions.ts';
import type { ExerciseId } from './interventions.ts';

/** One place in a package: the first of the alternatives that has a dose for the knee's present state. */
export type PackageEntry = readonly ExerciseId[];

const patellofemoral = [
  ['ex-side-lying-abduction'],
  ['ex-bridge'],
  ['ex-wall-sit', 'ex-step-up'],
  ['ex-heel-raise'],
  ['ex-single-leg-squat-control'],
] as const satisfies readonly PackageEntry[];
const growthPlate = [
  ['ex-quad-set', 'ex-wall-sit'],
  ['ex-bridge'],
  ['ex-side-lying-abduction'],
] as const satisfies readonly PackageEntry[];
const ligament = [
  ['ex-quad-set'],
  ['ex-straight-leg-raise'],
  ['ex-side-lying-abduction'],
] as const satisfies readonly PackageEntry[];
/** The seated heel raise of the dossier's package is for phase 2, which a doctor opens: it is added by hand then. */
const bone = [
  ['ex-bridge'],
  ['ex-side-lying-abduction'],
  ['ex-dead-bug'],
] as const satisfies readonly PackageEntry[];
const degenerative = [
  ['ex-squat'],
  ['ex-step-up'],
  ['ex-bridge'],
  ['ex-heel-raise'],
  ['ex-single-leg-balance'],
] as const satisfies readonly PackageEntry[];

/**
 * What to train for which condition, most important first (dossier interventions.md E and E2). A condition
 * without a package needs none (adaptation) or a referral first (hip, back, inflammation, gout).
 */
export const exercisePackages: { readonly [Id in RankedConditionId]?: readonly PackageEntry[] } = {
  'patellofemoral-pain': patellofemoral,
  'plica-syndrome': patellofemoral,
  'patellar-tendinopathy': [
    ['ex-spanish-squat-iso'],
    ['ex-leg-press-hsr', 'ex-decline-squat'],
    ['ex-heel-raise'],
    ['ex-hip-thrust'],
  ],
  'quadriceps-tendinopathy': [['ex-spanish-squat-iso'], ['ex-squat'], ['ex-heel-raise'], ['ex-bridge']],
  'iliotibial-band-syndrome': [
    ['ex-hip-hitch'],
    ['ex-side-plank'],
    ['ex-band-walk'],
    ['ex-single-leg-squat-control'],
    ['ex-step-down'],
  ],
  'pes-anserine-tendinopathy-bursitis': [
    ['ex-hamstring-iso'],
    ['ex-band-walk'],
    ['ex-bridge'],
    ['ex-heel-raise'],
  ],
  'distal-hamstring-tendinopathy': [
    ['ex-hamstring-iso', 'ex-hamstring-slide'],
    ['ex-single-leg-rdl'],
    ['ex-bridge'],
  ],
  'meniscal-tear-degenerative': degenerative,
  'knee-osteoarthritis': degenerative,
  'osgood-schlatter': growthPlate,
  'sinding-larsen-johansson': growthPlate,
  'proximal-tibia-bsi': bone,
  'femoral-bsi': bone,
  'popliteus-tendinopathy': [
    ['ex-squat'],
    ['ex-hamstring-iso'],
    ['ex-heel-raise'],
    ['ex-single-leg-balance'],
  ],
  'fat-pad-impingement': [['ex-squat'], ['ex-bridge'], ['ex-single-leg-balance']],
  'medial-tibial-stress-syndrome': [
    ['ex-seated-heel-raise'],
    ['ex-short-foot'],
    ['ex-side-lying-abduction'],
    ['ex-bridge'],
  ],
  'bakers-cyst': [['ex-quad-set'], ['ex-bridge'], ['ex-heel-raise']],
  'prepatellar-bursitis': [['ex-bridge'], ['ex-side-lying-abduction']],
  'acl-injury': ligament,
  'pcl-injury': ligament,
  'mcl-sprain': ligament,
  'lcl-sprain': ligament,
  'patellar-instability': ligament,
  'meniscal-tear-acute': ligament,
};
