import type { PageLayout } from './layout.ts';

export const pain: PageLayout = {
  head: ['painSide', 'painSymmetric', 'painSideWorse'],
  bands: [
    { columns: [{ labels: 104, blocks: [{ kind: 'pain-map' }] }] },
    {
      template: 'minmax(0, 2.4fr) minmax(0, 1fr)',
      columns: [
        {
          labels: 104,
          blocks: [
            ['painFocality'],
            ['onsetType'],
            ['onsetDate', 'popFelt'],
            ['nprsRest'],
            ['nprsWalk'],
            ['nprsRun'],
            ['nprsAfter'],
            ['nprsNextMorning'],
          ],
        },
        { labels: 'own', blocks: [['runTiming'], ['painFreeKm']] },
      ],
    },
    {
      columns: [
        {
          labels: 104,
          blocks: [
            ['afterRunDuration'],
            ['aggravators'],
            ['relievers'],
            ['swelling', 'mechanical'],
            ['trend', 'previousEpisodes', 'morningStiffnessMin'],
            ['swellingOnset'],
            ['swellingSite'],
          ],
        },
      ],
    },
  ],
};
