import type { OneOfFactId } from '#shared/intake/questions.ts';
import type { RankedConditionId } from './conditions.ts';
import type { SourceId } from './types.ts';

/** How well a test tells, from one source; shares from 0 to 1, likelihood ratios as they stand. */
interface TestAccuracy {
  readonly sensitivity?: number;
  readonly specificity?: number;
  readonly positiveLikelihoodRatio?: number;
  readonly negativeLikelihoodRatio?: number;
  readonly source: SourceId;
}
interface BedsideTest {
  readonly conditions: readonly RankedConditionId[];
  /** Empty where nothing was pooled. Figures inform; the weights of the scoring are expert-set. */
  readonly accuracy: readonly TestAccuracy[];
  /** What a coach may do of it. */
  readonly coach: 'yes' | 'limited' | 'no';
}
type BedsideTestId = Extract<OneOfFactId, `t${Uppercase<string>}${string}`>;

const MENISCUS_AND_JOINT = [
  'meniscal-tear-acute',
  'meniscal-tear-degenerative',
  'knee-osteoarthritis',
] as const;
const MENISCUS = ['meniscal-tear-acute', 'meniscal-tear-degenerative'] as const;
const jointLine = [
  { sensitivity: 0.83, specificity: 0.83, source: 'R51' },
  { sensitivity: 0.63, specificity: 0.77, source: 'R52' },
] as const;
/** Accuracy not pooled, unknown or too variable to quote. */
const unpooled = (coach: BedsideTest['coach'], ...conditions: readonly RankedConditionId[]): BedsideTest => ({
  conditions,
  accuracy: [],
  coach,
});

/** The orthopaedic tests of the examination (dossier intake.md §8). Each is compared with the sound side. */
export const bedsideTests: Readonly<Record<BedsideTestId, BedsideTest>> = {
  tSquatPain: {
    conditions: ['patellofemoral-pain'],
    accuracy: [
      { sensitivity: 0.91, positiveLikelihoodRatio: 1.8, negativeLikelihoodRatio: 0.2, source: 'R12' },
    ],
    coach: 'yes',
  },
  tStairs: unpooled('yes', 'patellofemoral-pain', 'iliotibial-band-syndrome', 'patellar-tendinopathy'),
  tPatellarTilt: {
    conditions: ['patellofemoral-pain'],
    accuracy: [{ positiveLikelihoodRatio: 5.4, negativeLikelihoodRatio: 0.6, source: 'R12' }],
    coach: 'no',
  },
  // the ratio holds for two of three with the squat and the resisted contraction
  tPatellaFacetPalp: {
    conditions: ['patellofemoral-pain'],
    accuracy: [{ positiveLikelihoodRatio: 4, source: 'R13' }],
    coach: 'no',
  },
  tResistedQuad: {
    conditions: ['patellofemoral-pain', 'patellar-tendinopathy', 'quadriceps-tendinopathy'],
    accuracy: [{ positiveLikelihoodRatio: 2.2, source: 'R13' }],
    coach: 'no',
  },
  tInferiorPolePalp: unpooled('no', 'patellar-tendinopathy', 'sinding-larsen-johansson'),
  tSlDeclineSquat: unpooled('limited', 'patellar-tendinopathy'),
  tQuadTendonPalp: unpooled('no', 'quadriceps-tendinopathy'),
  tNoble: unpooled('no', 'iliotibial-band-syndrome'),
  tPesPalp: unpooled('no', 'pes-anserine-tendinopathy-bursitis'),
  tResistedHamstring: unpooled('limited', 'distal-hamstring-tendinopathy', 'hamstring-strain-acute'),
  tPopliteus: unpooled('no', 'popliteus-tendinopathy'),
  tBakersPalp: unpooled('no', 'bakers-cyst'),
  tJointLineMedial: { conditions: MENISCUS_AND_JOINT, accuracy: jointLine, coach: 'no' },
  tJointLineLateral: { conditions: MENISCUS, accuracy: jointLine, coach: 'no' },
  tMcmurray: {
    conditions: MENISCUS,
    accuracy: [
      { sensitivity: 0.61, specificity: 0.84, source: 'R51' },
      { sensitivity: 0.71, specificity: 0.71, source: 'R52' },
    ],
    coach: 'no',
  },
  tThessaly: {
    conditions: MENISCUS,
    accuracy: [{ sensitivity: 0.75, specificity: 0.87, source: 'R51' }],
    coach: 'no',
  },
  tLachman: {
    conditions: ['acl-injury'],
    accuracy: [{ sensitivity: 0.81, specificity: 0.85, source: 'R53' }],
    coach: 'no',
  },
  // pooled; in the fresh, awake patient the second figure
  tAnteriorDrawer: {
    conditions: ['acl-injury'],
    accuracy: [
      { sensitivity: 0.83, specificity: 0.85, source: 'R53' },
      { sensitivity: 0.38, source: 'R54' },
    ],
    coach: 'no',
  },
  tPivotShift: {
    conditions: ['acl-injury'],
    accuracy: [{ sensitivity: 0.55, specificity: 0.94, source: 'R53' }],
    coach: 'no',
  },
  tLeverSign: {
    conditions: ['acl-injury'],
    accuracy: [{ sensitivity: 0.83, specificity: 0.91, source: 'R53' }],
    coach: 'no',
  },
  tPosteriorDrawer: {
    conditions: ['pcl-injury'],
    accuracy: [{ sensitivity: 0.9, specificity: 0.99, source: 'R117' }],
    coach: 'no',
  },
  tValgus30: {
    conditions: ['mcl-sprain'],
    accuracy: [{ positiveLikelihoodRatio: 2.3, source: 'R116' }],
    coach: 'no',
  },
  tValgus0: unpooled('no', 'mcl-sprain', 'acl-injury', 'pcl-injury'),
  tVarus30: unpooled('no', 'lcl-sprain'),
  tMovingApprehension: {
    conditions: ['patellar-instability'],
    accuracy: [{ sensitivity: 1, specificity: 0.88, source: 'R55' }],
    coach: 'no',
  },
  tHoffa: unpooled('no', 'fat-pad-impingement'),
  tMppPlica: {
    conditions: ['plica-syndrome'],
    accuracy: [{ sensitivity: 0.9, specificity: 0.89, source: 'R56' }],
    coach: 'no',
  },
  tTuberosityPalp: unpooled('limited', 'osgood-schlatter'),
  tPrepatellarFluctuance: unpooled('limited', 'prepatellar-bursitis'),
  // poor whatever the method: therapeutic ultrasound, the better figure
  tBonePercussion: {
    conditions: ['proximal-tibia-bsi', 'femoral-bsi'],
    accuracy: [{ sensitivity: 0.64, specificity: 0.63, source: 'R112' }],
    coach: 'no',
  },
  tFulcrum: unpooled('no', 'femoral-bsi'),
  tSlump: unpooled('no', 'lumbar-referred-pain'),
  tHipFadir: unpooled('no', 'hip-referred-pain', 'femoral-bsi'),
};
