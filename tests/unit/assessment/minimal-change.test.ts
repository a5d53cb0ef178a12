import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import { minimalChanges } from '#shared/assessment/minimal-change/minimal-changes.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { calmRunner, TODAY } from '#tests/fixtures/given.ts';
import { outerKnee } from '#tests/fixtures/planned.ts';

function changesFor(answers: Answers) {
  const facts = buildFacts(answers, TODAY);
  return minimalChanges(facts, assess(facts).hypotheses);
}

/** Pain in front, with a squat test that speaks for the kneecap and a sore fold on its inner side. */
const frontOfKnee: Answers = {
  ...calmRunner,
  painZones: ['medial-condyle', 'anterior-peripatellar'],
  painZoneMain: 'medial-condyle',
  painFocality: 'palm',
  aggravators: ['sitting-long', 'stairs-down'],
  mechanical: ['clicking'],
};

describe('what would change the first place', () => {
  it('is one test that is still to be done, where the first two are close', () => {
    const [way, ...others] = changesFor(frontOfKnee);
    expect(way).toEqual({
      changes: [{ question: 'tMppPlica', value: 'pos' }],
      outcome: { kind: 'other-first', condition: 'plica-syndrome' },
    });
    expect(others.every(({ changes }) => changes.length === 1)).toBe(true);
  });

  it('never supposes another age or sex once they are known', () => {
    const questions = changesFor(frontOfKnee).flatMap(({ changes }) =>
      changes.map(({ question }) => question),
    );
    expect(questions).not.toContain('ageYears');
    expect(questions).not.toContain('sex');
  });

  it('is nothing for a coach, and nothing before a pattern shows', () => {
    expect(changesFor({ ...frontOfKnee, assessorRole: 'coach' })).toEqual([]);
    expect(changesFor({ assessorRole: 'doctor' })).toEqual([]);
  });

  it('moves one mark of several, and keeps the main place among the places that hurt', () => {
    const ways = changesFor(outerKnee);
    expect(ways).not.toEqual([]);
    for (const { changes } of ways) {
      const { painZones, painZoneMain } = {
        ...outerKnee,
        ...Object.fromEntries(changes.map(({ question, value }) => [question, value])),
      } as { readonly painZones: readonly string[]; readonly painZoneMain: string };
      expect(painZones).toContain(painZoneMain);
      expect(Math.abs(painZones.length - (outerKnee.painZones?.length ?? 0))).toBeLessThanOrEqual(1);
    }
  });
});
