import { title, type FoldBlock, type PageLayout } from './layout.ts';

/** Bedside tests by where the pain is that they ask about. */
const tests: readonly FoldBlock[] = [
  {
    kind: 'fold',
    title: 'intake.tests.kneecap',
    zones: ['anterior-peripatellar', 'retropatellar'],
    lines: [
      ['tSquatPain'],
      ['tStairs'],
      ['tPatellarTilt'],
      ['tPatellaFacetPalp'],
      ['tResistedQuad'],
      ['tMppPlica'],
      ['tMovingApprehension'],
    ],
  },
  {
    kind: 'fold',
    title: 'intake.tests.tendons',
    zones: ['inferior-pole', 'patellar-tendon-mid', 'tibial-tuberosity', 'suprapatellar', 'prepatellar-skin'],
    lines: [
      ['tInferiorPolePalp'],
      ['tSlDeclineSquat'],
      ['tQuadTendonPalp'],
      ['tHoffa'],
      ['tTuberosityPalp'],
      ['tPrepatellarFluctuance'],
    ],
  },
  {
    kind: 'fold',
    title: 'intake.tests.outer',
    zones: ['lateral-femoral-epicondyle', 'lateral-joint-line', 'fibular-head', 'posterior-lateral'],
    lines: [['tNoble'], ['tPopliteus'], ['tJointLineLateral'], ['tVarus30']],
  },
  {
    kind: 'fold',
    title: 'intake.tests.inner',
    zones: ['medial-joint-line', 'medial-condyle', 'pes-anserine', 'posterior-medial'],
    lines: [['tPesPalp'], ['tJointLineMedial'], ['tValgus30'], ['tValgus0']],
  },
  {
    kind: 'fold',
    title: 'intake.tests.back',
    zones: ['posterior-medial', 'posterior-central', 'posterior-lateral'],
    lines: [['tResistedHamstring'], ['tBakersPalp']],
  },
  {
    kind: 'fold',
    title: 'intake.tests.meniscus',
    zones: ['medial-joint-line', 'lateral-joint-line'],
    lines: [['tMcmurray'], ['tThessaly']],
  },
  {
    kind: 'fold',
    title: 'intake.tests.cruciate',
    zones: ['diffuse'],
    lines: [['tLachman'], ['tAnteriorDrawer'], ['tPivotShift'], ['tLeverSign'], ['tPosteriorDrawer']],
  },
  {
    kind: 'fold',
    title: 'intake.tests.elsewhere',
    zones: ['proximal-tibia', 'distal-femur', 'shin-medial', 'hip-groin', 'low-back-buttock'],
    lines: [['tBonePercussion'], ['tFulcrum'], ['tSlump'], ['tHipFadir']],
  },
];

export const exam: PageLayout = {
  bands: [
    {
      // What one chooses is wider than what one measures.
      template: 'minmax(0, 0.9fr) minmax(0, 1fr)',
      columns: [
        {
          labels: 120,
          blocks: [
            title('intake.group.joint'),
            ['effusion'],
            ['romFlexionDeg'],
            ['romExtensionDeficitDeg'],
            title('intake.group.foot'),
            ['fpi6L', 'fpi6R', 'footClass'],
            ['kneeAlignment'],
            ['legLengthDiffMm'],
            ['legLengthMethod'],
            ['navDropMm', 'qAngleDeg'],
            title('intake.group.length'),
            ['thomasHipFlexor'],
            ['thomasRectus'],
            ['ober'],
            ['hamstring9090Deg'],
            ['quadLengthGapCm'],
            ['kneeToWallCm'],
            ['kneeToWallDiffCm'],
            ['footClassVisual'],
          ],
        },
        {
          labels: 126,
          blocks: [
            title('intake.group.strength'),
            ['hipAbductorStrength'],
            ['hipExtensorStrength'],
            ['quadStrength'],
            ['hamstringStrength'],
            ['slSquatQuality'],
            ['calfRaiseReps'],
            ['trunkHoldS'],
            title('intake.group.tests'),
            { kind: 'folds', folds: tests },
          ],
        },
      ],
    },
  ],
};
