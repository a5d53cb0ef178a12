import type { PageLayout } from './layout.ts';

export const footwear: PageLayout = {
  bands: [
    {
      columns: [
        {
          labels: 176,
          blocks: [
            ['shoeType'],
            ['shoeKm'],
            ['shoeAgeMonths'],
            ['shoeWearSigns'],
            ['shoeFit'],
            ['shoeChange8wk'],
            ['nonrunningShoeRuns'],
            ['shoeRotation'],
            ['insoleNow', 'insoleAgeMonths'],
          ],
        },
      ],
    },
  ],
};
