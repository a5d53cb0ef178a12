import { sweep, title, type PageLayout } from './layout.ts';

export const running: PageLayout = {
  bands: [
    { columns: [{ labels: 104, blocks: [['runningBackground']] }] },
    {
      // What one chooses is wider than what one types.
      template: 'minmax(0, 0.9fr) minmax(0, 1fr)',
      columns: [
        {
          labels: 144,
          blocks: [
            title('intake.group.distance'),
            ['runningYears'],
            ['breakWeeks'],
            ['weeklyKmUsual'],
            ['weeklyKmAvg4'],
            ['weeklyKmLast'],
            ['weeklyKmBeforeOnset', 'weeklyJumpPct'],
            ['weeklyKmPriorOnset'],
            ['longestRun30dKm'],
            ['triggerRunKm', 'spikePct'],
            ['sessionsPerWeek'],
            ['longestRunUsualKm'],
            ['easyPaceMinKm'],
            ['speedSessionsPerWeek'],
            ['hillsSharePct'],
            ['restDaysPerWeek'],
            ['surfaceMain'],
          ],
        },
        {
          labels: 126,
          blocks: [
            sweep(
              'sw-load-same',
              ['speedChange8wk'],
              ['downhillChange8wk'],
              ['surfaceChange8wk'],
              ['shoeChange8wk'],
              ['nonrunningShoeRuns'],
              ['unplannedRaceKm8wk'],
              ['camber'],
            ),
            title('intake.group.training'),
            ['planStatus'],
            ['hasCoach'],
            ['inRaceNow'],
            ['otherSports'],
            ['goalRaceDate'],
            ['goalRaceKm'],
            ['goalRacePriority'],
            ['longestRunNow30dKm'],
            ['painkillerToRun'],
            ['priorBase'],
            ['sedentaryYears'],
          ],
        },
      ],
    },
  ],
};
