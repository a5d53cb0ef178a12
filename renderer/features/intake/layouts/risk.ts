import { sweep, type PageLayout } from './layout.ts';

export const risk: PageLayout = {
  bands: [
    {
      columns: [
        {
          labels: 176,
          blocks: [
            sweep(
              'sw-history',
              ['kneeSurgery'],
              ['kneeSurgeryWeeks', 'surgeonClearance'],
              ['priorInjury'],
              ['priorInjury12mo'],
              ['priorFractureLeg'],
              ['backProblem'],
              ['jointDisease'],
            ),
            ['flatFoot'],
            ['flatFootSymptoms'],
            ['riskMassOver90'],
          ],
        },
      ],
    },
  ],
};
