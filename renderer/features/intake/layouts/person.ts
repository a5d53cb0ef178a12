import type { PageLayout } from './layout.ts';

export const person: PageLayout = {
  bands: [
    {
      columns: [
        {
          labels: 176,
          blocks: [
            ['ageYears'],
            ['sex'],
            ['heightCm'],
            ['massKg', 'bmi'],
            ['pregnancyStatus', 'pregnancyWeeks', 'postpartumWeeks'],
            ['birthMode'],
            ['pelvicSymptoms'],
            ['growthPlates'],
            ['consentGuardian'],
            ['weightTalkOk'],
          ],
        },
      ],
    },
  ],
};
