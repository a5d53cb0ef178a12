import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  compare,
  compareTo,
  excludes,
  fired,
  includes,
  is,
  known,
  leading,
  not,
  oneOf,
  possible,
} from '#shared/logic/builders.ts';
import type { Condition, Truth } from '#shared/logic/condition.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence, FactValue } from '#shared/logic/evidence.ts';
import { decisiveFacts, trace } from '#shared/logic/trace.ts';

const seen = (facts: Record<string, FactValue>): Evidence => ({ value: (fact) => facts[fact] });
const nothing = seen({});

/** One fact per truth value, to build truth tables from. */
const YES = is('nightSweats', true);
const NO = is('weightLoss', true);
const OPEN = is('openWound', true);
const table = seen({ nightSweats: true, weightLoss: false });
const byTruth = new Map<Truth, Condition>([
  [true, YES],
  [false, NO],
  ['unknown', OPEN],
]);
const truths: readonly Truth[] = [true, false, 'unknown'];

describe('three-valued logic', () => {
  it('follows Kleene’s strong tables', () => {
    const judge = (join: (...of: Condition[]) => Condition) =>
      truths.map((left) =>
        truths.map((right) => evaluate(join(byTruth.get(left) ?? YES, byTruth.get(right) ?? YES), table)),
      );
    expect(judge(all)).toEqual([
      [true, false, 'unknown'],
      [false, false, false],
      ['unknown', false, 'unknown'],
    ]);
    expect(judge(any)).toEqual([
      [true, true, true],
      [true, false, 'unknown'],
      [true, 'unknown', 'unknown'],
    ]);
    expect([YES, NO, OPEN].map((part) => evaluate(not(part), table))).toEqual([false, true, 'unknown']);
  });

  it('finds every kind of atom unknown without an answer, and only `known` decided', () => {
    const atoms = [
      is('swelling', 'none'),
      oneOf('swelling', 'mild', 'marked'),
      includes('painZones', 'calf'),
      excludes('painZones', 'calf'),
      compare('nprsRest', '>=', 0),
      compareTo('weeklyKmAvg4', '>', 0.5, 'weeklyKmUsual'),
      fired('rf-dvt'),
      possible('femoral-bsi'),
      leading('femoral-bsi'),
    ];
    expect(atoms.map((atom) => evaluate(atom, nothing))).toEqual(atoms.map(() => 'unknown'));
    expect(evaluate(known('swelling'), nothing)).toBe(false);
  });

  it('reads zero as a number like any other', () => {
    expect(evaluate(compare('nprsRest', '=', 0), seen({ nprsRest: 0 }))).toBe(true);
    expect(evaluate(known('nprsRest'), seen({ nprsRest: 0 }))).toBe(true);
    expect(
      evaluate(
        compareTo('weeklyKmAvg4', '>', 0.5, 'weeklyKmUsual'),
        seen({ weeklyKmAvg4: 0, weeklyKmUsual: 0 }),
      ),
    ).toBe(false);
  });

  it('compares unrounded, on both sides of the bound', () => {
    const spike = compare('spikePct', '>', 10);
    expect(evaluate(spike, seen({ spikePct: 10 }))).toBe(false);
    expect(evaluate(spike, seen({ spikePct: 10.0001 }))).toBe(true);
  });

  it('takes "not tested" and its like for no information, unless a rule names that very value', () => {
    const untested = seen({ hipRotation: 'not-tested', tLachman: 'not-done' });
    expect(evaluate(is('hipRotation', 'not-tested'), untested)).toBe(true);
    expect(evaluate(not(is('hipRotation', 'normal')), untested)).toBe('unknown');
    expect(evaluate(is('tLachman', 'neg'), untested)).toBe('unknown');
    expect(evaluate(oneOf('hipRotation', 'painful', 'limited'), untested)).toBe('unknown');
    expect(evaluate(known('hipRotation'), untested)).toBe(false);
    expect(evaluate(is('onsetType', 'gradual'), seen({ onsetType: 'unknown' }))).toBe(false);
  });

  it('reads an atom on a fact that is ruled out as false', () => {
    const evidence: Evidence = { value: () => undefined, ruledOut: (fact) => fact === 'hopTest' };
    expect(evaluate(is('hopTest', 'pain-free'), evidence)).toBe(false);
    expect(evaluate(is('swelling', 'none'), evidence)).toBe('unknown');
  });
});

describe('a trace', () => {
  const rule = any(all(is('swelling', 'none'), compare('nprsRest', '>=', 4)), includes('painZones', 'calf'));

  it('mirrors the rule with what was observed', () => {
    expect(trace(rule, seen({ swelling: 'none', painZones: ['calf'] }))).toEqual({
      condition: rule,
      truth: true,
      parts: [
        {
          condition: all(is('swelling', 'none'), compare('nprsRest', '>=', 4)),
          truth: 'unknown',
          parts: [
            { condition: is('swelling', 'none'), truth: true, observed: 'none', parts: [] },
            { condition: compare('nprsRest', '>=', 4), truth: 'unknown', parts: [] },
          ],
        },
        { condition: includes('painZones', 'calf'), truth: true, observed: ['calf'], parts: [] },
      ],
    });
  });

  it('names the facts that decided: the true branch, or what is still open', () => {
    expect(decisiveFacts(rule, seen({ painZones: ['calf'] }))).toEqual(['painZones']);
    expect(decisiveFacts(rule, seen({ swelling: 'none' }))).toEqual(['nprsRest', 'painZones']);
    expect(decisiveFacts(rule, seen({ swelling: 'mild' }))).toEqual(['painZones']);
  });

  it('names both sides of a comparison of two facts', () => {
    const compared = compareTo('weeklyKmAvg4', '>', 0.5, 'weeklyKmUsual');
    expect(decisiveFacts(compared, nothing)).toEqual(['weeklyKmAvg4', 'weeklyKmUsual']);
  });
});
