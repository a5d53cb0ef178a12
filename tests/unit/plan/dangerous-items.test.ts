import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
import { onPaper, outerKnee, planFor, removedBy } from '#tests/fixtures/planned.ts';

describe('a sore place that may be tendon or bone', () => {
  /** Tendon by every sign, with the shin head marked beside it (`cf-pes-vs-bone`). */
  const innerKnee: Answers = {
    ...outerKnee,
    painZones: ['pes-anserine', 'proximal-tibia'],
    painZoneMain: 'pes-anserine',
    painFocality: 'palm',
    runTiming: ['returns-late', 'next-day'],
    aggravators: ['stairs-up', 'rising-from-chair'],
    afterRunDuration: 'until-next-day',
    boneTenderness: ['none'],
    hopTest: 'pain-free',
    tNoble: 'neg',
    tPesPalp: 'pos',
    tJointLineMedial: 'neg',
    trend: 'better',
    legTightnessExertion: false,
  };

  it('counts as bone until a picture has told: no running, no pain, and what is safe instead', () => {
    const plan = planFor(innerKnee, { items: { 'ex-squat': { added: true, kept: true } } });
    expect(plan).toMatchObject({ withheld: null, schedule: null, painLimit: 'zero' });
    expect(onPaper(plan)).toEqual(
      expect.arrayContaining(['load-stop-running', 'ref-imaging-mri', 'xt-aqua-jog', 'ex-dead-bug']),
    );
    expect(removedBy(plan, 'ex-squat')).toBe('cf-bone-possible');
  });
  it('is trained as a tendon when only the tendon is marked', () => {
    const plan = planFor({ ...innerKnee, painZones: ['pes-anserine'] });
    expect(plan.painLimit).not.toBe('zero');
    expect(plan.schedule).not.toBeNull();
  });
  it('is not asked for the seated heel raise, which a doctor opens in phase 2', () => {
    const wanted = { items: { 'ex-seated-heel-raise': { added: true, kept: true } } } as const;
    expect(onPaper(planFor(innerKnee))).not.toContain('ex-seated-heel-raise');
    expect(onPaper(planFor(innerKnee, wanted))).toContain('ex-seated-heel-raise');
  });
});

describe('tablets against pain', () => {
  it('are never freed by a reason for a runner whose asthma they set off', () => {
    const wish = {
      items: { 'sym-nsaid-oral': { added: true, kept: true, overrideReason: 'the runner asks for it' } },
    } as const;
    const asthma: Partial<Answers> = { conditionsHealth: ['nsaid-sensitive-asthma'] };
    const ulcer: Partial<Answers> = { conditionsHealth: ['peptic-ulcer-or-gi-bleed'] };
    const { goalRaceDate: _, ...withoutRace } = outerKnee;
    expect(onPaper(planFor({ ...withoutRace, ...ulcer }, wish))).toContain('sym-nsaid-oral');
    expect(removedBy(planFor({ ...withoutRace, ...asthma }, wish), 'sym-nsaid-oral')).toBe('rf-nsaid-block');
  });
});
