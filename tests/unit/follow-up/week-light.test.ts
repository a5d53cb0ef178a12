import { assert, constantFrom, integer, option, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedLight, weekLight, type WeekPain } from '#shared/follow-up/week-light.ts';

const calm: WeekPain = { during: 0, after: 0, nextMorning: 1, usualMorning: 3 };
const light = (pain: WeekPain, limit: Parameters<typeof weekLight>[1] = 'usual') =>
  weekLight({ ...calm, ...pain }, limit);

describe('the light of a week', () => {
  it('follows the pain in the run: 0 to 2, 3 to 4, 5 and more', () => {
    expect([0, 2, 3, 4, 5, 10].map((during) => light({ during }))).toEqual([
      'green',
      'green',
      'amber',
      'amber',
      'red',
      'red',
    ]);
  });

  it('follows the two hours after: up to 2, up to 4, more', () => {
    expect([2, 3, 4, 5].map((after) => light({ after }))).toEqual(['green', 'amber', 'amber', 'red']);
  });

  it('follows the next morning against the usual one: no more, one more, two more', () => {
    expect([3, 4, 5].map((nextMorning) => light({ nextMorning }))).toEqual(['green', 'amber', 'red']);
  });

  it('takes the worst of the three', () => {
    expect(light({ during: 1, after: 3, nextMorning: 5 })).toBe('red');
  });

  it('takes what nobody told for amber, and never for green', () => {
    for (const part of ['during', 'after', 'nextMorning', 'usualMorning'] as const) {
      expect(light({ [part]: undefined })).toBe('amber');
    }
    expect(light({ during: undefined, after: 7 })).toBe('red');
  });

  it('allows a bone no pain at all, a growing knee and the outer band no more than 2', () => {
    expect([0, 1].map((during) => light({ during }, 'zero'))).toEqual(['green', 'red']);
    expect([0, 1].map((after) => light({ after }, 'zero'))).toEqual(['green', 'red']);
    expect([2, 3].map((during) => light({ during }, 'growth'))).toEqual(['green', 'red']);
    expect([2, 3].map((during) => light({ during }, 'first-sharp-pain'))).toEqual(['green', 'red']);
  });

  it('never gets calmer by more pain, whatever the limit', () => {
    const order = ['green', 'amber', 'red'];
    const score = option(integer({ min: 0, max: 10 }), { nil: undefined });
    const limits = constantFrom('usual', 'zero', 'growth', 'first-sharp-pain' as const);
    const part = constantFrom('during', 'after', 'nextMorning' as const);
    assert(
      property(score, score, score, integer({ min: 0, max: 9 }), part, limits, (...given) => {
        const [during, after, nextMorning, from, which, limit] = given;
        const pain = { during, after, nextMorning, usualMorning: 3 };
        const [less, more] = [from, from + 1].map((value) => weekLight({ ...pain, [which]: value }, limit));
        expect(order.indexOf(more ?? '')).toBeGreaterThanOrEqual(order.indexOf(less ?? ''));
      }),
    );
  });
});

describe('the light that is proposed', () => {
  it('calls a week without a run missed, and repeats one that fell short of what the cap could make up', () => {
    expect(proposedLight('green', 0, 16)).toBe('missed');
    // 16 km are at most a tenth more than 14.55 km.
    expect([14.5, 14.6, 16].map((km) => proposedLight('green', km, 16))).toEqual(['amber', 'green', 'green']);
  });

  it('keeps red red, and the light of the pain where no distance is told', () => {
    expect(proposedLight('red', 0, 16)).toBe('red');
    expect(proposedLight('amber', undefined, 16)).toBe('amber');
    expect(proposedLight('green', 0, 0)).toBe('green');
  });
});
