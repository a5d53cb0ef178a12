import { sweep, type PageLayout } from './layout.ts';

export const redflags: PageLayout = {
  bands: [
    { columns: [{ labels: 136, blocks: [['bearWeightNow', 'bearWeightInjury'], ['nightPain']] }] },
    {
      columns: [
        {
          labels: 164,
          blocks: [
            sweep(
              'sw-emergency',
              ['nerveVessel'],
              ['deformity'],
              ['tightLegAfterBlow'],
              ['chestSymptoms'],
              ['saddleSymptoms'],
              ['darkUrine'],
              ['feverOrRigors'],
            ),
            sweep(
              'sw-general',
              ['weightLoss'],
              ['nightSweats'],
              ['cancerHistory'],
              ['bonyLump'],
              ['otherJoints'],
            ),
            ['straightLegRaise'],
          ],
        },
        {
          labels: 130,
          blocks: [
            sweep(
              'sw-joint',
              ['warmth'],
              ['mechanical'],
              ['canStraighten'],
              ['canFlex90'],
              ['patellaSlipped'],
              ['openWound'],
            ),
            sweep('sw-leg', ['hipGroinPain'], ['calfSigns'], ['legTightnessExertion']),
            ['boneTenderness'],
            ['hopTest'],
            ['hipRotation'],
            {
              kind: 'folds',
              folds: [
                {
                  kind: 'fold',
                  title: 'intake.group.clot',
                  leader: 'dvtRisk',
                  lines: [
                    ['dvtRisk'],
                    ['wellsCancer'],
                    ['wellsParalysisPlaster'],
                    ['wellsBedriddenSurgery'],
                    ['wellsDeepVeinTender'],
                    ['wellsWholeLegSwollen'],
                    ['wellsCalf3cm'],
                    ['wellsPitting'],
                    ['wellsCollateralVeins'],
                    ['wellsPreviousDvt'],
                    ['wellsAlternative', 'wellsScore'],
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
