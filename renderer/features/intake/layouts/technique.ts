import type { PageLayout } from './layout.ts';

export const technique: PageLayout = {
  bands: [
    {
      columns: [
        {
          labels: 176,
          blocks: [
            ['techniqueSource'],
            ['footRotation'],
            ['cadenceSpm'],
            ['overstride'],
            ['footStrike'],
            ['crossover'],
            ['pelvicDrop'],
            ['kneeInward'],
            ['trunkLean'],
            ['verticalBounce'],
            ['loudLanding'],
          ],
        },
      ],
    },
  ],
};
