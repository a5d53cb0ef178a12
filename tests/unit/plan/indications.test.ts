import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { onPaper, outerKnee, planFor } from '#tests/fixtures/planned.ts';

const kneecap: Partial<Answers> = {
  painZones: ['anterior-peripatellar'],
  painZoneMain: 'anterior-peripatellar',
  painFocality: 'palm',
  aggravators: ['stairs-down', 'sitting-long', 'squat'],
  tNoble: 'neg',
  tSquatPain: 'pos',
};
const helped: Partial<Answers> = { relievers: ['tape-or-brace'] };

describe('what is proposed to whom', () => {
  it.each<[what: string, item: InterventionId, answers: Partial<Answers>, without: Partial<Answers>]>([
    ['a sleeve for a kneecap that it helps', 'brc-patellar-sleeve', { ...kneecap, ...helped }, kneecap],
    ['tape for the same', 'brc-patellar-tape', { ...kneecap, ...helped }, kneecap],
    [
      'easy days for a novice',
      'rec-rest-days',
      { runningBackground: 'new-starter', priorBase: 'running', sedentaryYears: 0 },
      {},
    ],
  ])('%s', (_, item, answers, without) => {
    expect(onPaper(planFor({ ...outerKnee, ...answers }))).toContain(item);
    expect(onPaper(planFor({ ...outerKnee, ...without }))).not.toContain(item);
  });
});
