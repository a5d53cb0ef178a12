import type { PageLayout } from './layout.ts';

export const health: PageLayout = {
  bands: [
    {
      columns: [
        {
          labels: 176,
          blocks: [
            {
              kind: 'sweep',
              sweep: 'sw-health',
              isOpen: true,
              lines: [
                ['conditionsHealth'],
                ['medicines'],
                ['nsaidAllergy'],
                ['paracetamolLimit'],
                ['dehydrationRisk'],
                ['tapeAllergy'],
              ],
            },
            ['implantOrPacemaker'],
          ],
        },
      ],
    },
  ],
};
