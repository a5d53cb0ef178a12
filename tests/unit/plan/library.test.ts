import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { askedFor, listOffers, type Offer } from '#shared/plan/library.ts';
import type { Choices } from '#shared/plan/types.ts';
import { onPaper, outerKnee, PLAN_TODAY, planFor, removedBy, soreBone } from '#tests/fixtures/planned.ts';

function offersFor(answers: Answers, choices: Choices = {}): Readonly<Record<string, Offer>> {
  const facts = buildFacts(answers, PLAN_TODAY);
  return Object.fromEntries(listOffers(facts, assess(facts), choices).map(({ id, offer }) => [id, offer]));
}

describe('what can be asked for on a plan', () => {
  it('says what an item costs, what leaves for it, and what forbids it', () => {
    const offers = offersFor(outerKnee);
    expect({
      standing: offers['ex-hip-hitch'],
      fifth: offers['ex-step-down'],
      otherCue: offers['tech-shorter-step'],
      hop: offers['ex-hop-progression'],
      unsuitable: offers['shoe-lacing'],
      race: offers['evt-start-ok'],
    }).toEqual({
      standing: { kind: 'on-plan' },
      fifth: { kind: 'free', displaces: [], sessionMinutes: 32 },
      otherCue: { kind: 'free', displaces: ['tech-cadence-up'], sessionMinutes: 25 },
      hop: { kind: 'blocked', by: 'cf-hop-gate' },
      unsuitable: { kind: 'blocked', by: 'own-contraindication' },
      race: undefined,
    });
  });

  it('lets a sixth exercise take the place of the last, until the clinician has asked for all five', () => {
    const five = askedFor({}, 'ex-step-down');
    const allAsked = onPaper(planFor(outerKnee, five))
      .filter((id) => id.startsWith('ex-'))
      .reduce(askedFor, five);
    expect(offersFor(outerKnee, five)['ex-dead-bug']).toEqual({
      kind: 'free',
      displaces: ['ex-single-leg-squat-control'],
      sessionMinutes: 31,
    });
    expect(offersFor(outerKnee, allAsked)['ex-dead-bug']).toEqual({ kind: 'full' });
  });

  it('keeps an exercise from a coach while running is stopped', () => {
    expect(offersFor(soreBone)['ex-bridge']).toEqual({ kind: 'blocked', by: 'cf-role-coach' });
  });

  it('offers nothing without a plan', () => {
    expect(offersFor({ ...outerKnee, feverOrRigors: true, warmth: 'hot-or-red', nprsRest: 6 })).toEqual({});
  });

  it.each([
    ['a doctor', outerKnee],
    ['a coach', soreBone],
  ])('keeps its word on the plan of %s', (_who, answers) => {
    const broken = Object.entries(offersFor(answers)).filter(([key, offer]) => {
      const id = key as InterventionId;
      const plan = planFor(answers, askedFor({}, id));
      const isOn = onPaper(plan).includes(id);
      switch (offer.kind) {
        case 'free':
          return !isOn || plan.sessionMinutes !== offer.sessionMinutes;
        case 'blocked':
          return isOn || (removedBy(plan, id) ?? offer.by) !== offer.by;
        case 'full':
          return isOn;
        case 'on-plan':
          return !planFor(answers).items.some((item) => item.id === id);
      }
    });
    expect(broken).toEqual([]);
  });
});
