import type { PageLayout } from './layout.ts';

export const outcomes: PageLayout = {
  bands: [
    {
      columns: [
        {
          labels: 68,
          blocks: [
            ['promNprs', 'promNprsDate', 'promNprsVersion'],
            ['promAkps', 'promAkpsDate', 'promAkpsVersion'],
            ['promVisaP', 'promVisaPDate', 'promVisaPVersion'],
            ['promLefs', 'promLefsDate', 'promLefsVersion'],
            ['promKoos', 'promKoosDate', 'promKoosVersion'],
            ['promKoosPf', 'promKoosPfDate', 'promKoosPfVersion'],
            ['promUwri', 'promUwriDate', 'promUwriVersion'],
          ],
        },
      ],
    },
  ],
};
