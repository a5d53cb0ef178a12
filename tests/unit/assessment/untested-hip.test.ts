import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
import { calmRunner, given } from '#tests/fixtures/given.ts';
import { planFor } from '#tests/fixtures/planned.ts';

/** A teenager who limps without an injury; the dossier lets his hip come before his knee (red-flags.md, `rf-scfe`). */
const limping: Answers = {
  ...calmRunner,
  ageYears: 13,
  consentGuardian: true,
  growthPlates: 'open',
  bearWeightNow: 'yes-limping',
};

describe('a hip that nobody tested', () => {
  it('fires for a doctor who says so, and for a coach, who never can', () => {
    given({ ...limping, hipRotation: 'not-tested' }).fires('rf-scfe');
    given({ ...limping, assessorRole: 'coach' }).fires('rf-scfe');
  });
  it('stays open while a doctor has left the question blank: the hip is what to ask, and there is no plan', () => {
    const blank = given(limping);
    blank.doesNotFire('rf-scfe');
    blank.leavesOpen('rf-scfe');
    const open = blank.assessment.notExcluded.find(({ id }) => id === 'rf-scfe');
    expect(open?.ask).toEqual(['hipRotation']);
    expect(blank.assessment.askNext[0]?.question).toBe('hipRotation');
    expect(planFor(limping)).toMatchObject({ withheld: 'draft', schedule: null });
  });
  it('is cleared by a normal hip, and by nothing else', () => {
    given({ ...limping, hipRotation: 'normal' }).clears('rf-scfe');
    given({ ...limping, hipRotation: 'limited' }).fires('rf-scfe');
  });
});
