import type { PageLayout } from './layout.ts';

export const recovery: PageLayout = {
  bands: [
    {
      columns: [
        {
          labels: 176,
          blocks: [
            ['sleepH'],
            ['warmUpMin'],
            ['coolDownMin'],
            ['stretchPerWeek'],
            ['foamRollPerWeek'],
            ['massagePerMonth'],
            ['strengthPerWeek'],
            ['stress010'],
            ['illness4wk'],
            ['redsSigns'],
          ],
        },
      ],
    },
  ],
};
