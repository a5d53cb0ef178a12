import { describe, expect, it } from 'vitest';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { all, any, compare, excludes, includes, is, not } from '#shared/logic/builders.ts';
import type { FactValue } from '#shared/logic/evidence.ts';
import { explain } from '#shared/logic/explain.ts';
import { trace } from '#shared/logic/trace.ts';
import { ruleInWords } from '#shared/words/rule-in-words.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const MARKS = new Map<unknown, string>([
  [true, '✓'],
  [false, '✗'],
  ['unknown', '?'],
]);
const lines = (rule: Parameters<typeof trace>[0], facts: Record<string, FactValue>) =>
  explain(trace(rule, { value: (fact) => facts[fact] })).map(
    ({ depth, truth, condition }) =>
      `${'  '.repeat(depth)}${MARKS.get(truth)} ${ruleInWords(condition, catalogue)}`,
  );

describe('an explanation', () => {
  it('says line by line what holds, what does not and what is still open', () => {
    const rule = all(
      is('feverOrRigors', true),
      any(compare('nprsRest', '>=', 4), includes('painZones', 'calf', 'hip-groin')),
      not(is('swelling', 'none')),
    );
    expect(lines(rule, { feverOrRigors: true, nprsRest: 2, swelling: 'none' })).toEqual([
      '✗ all of these',
      '  ✓ Temperature 38.0 °C or more, shivering, or feeling very ill: yes',
      '  ? at least one of these',
      '    ✗ pain at rest ≥ 4',
      '    ? Mark every painful zone: calf or hip or groin',
      '  ✗ not',
      '    ✓ swelling: none',
    ]);
  });

  it('leaves out a connective around a single part', () => {
    expect(lines(all(any(excludes('mechanical', 'locked-now'))), { mechanical: ['clicking'] })).toEqual([
      '✓ mechanical signs: none of locked now',
    ]);
  });

  it('has words for every line of every red flag', () => {
    for (const { when } of Object.values(redFlags)) {
      const worded = explain(trace(when, { value: () => undefined })).map(({ condition }) =>
        ruleInWords(condition, catalogue),
      );
      expect(worded.every((text) => text.trim() !== '' && !/\brf-|\{/.test(text))).toBe(true);
    }
  });
});
