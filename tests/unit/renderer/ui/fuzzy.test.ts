import { describe, expect, it } from 'vitest';
import { fuzzyFit } from '#renderer/ui/fuzzy.ts';

describe('how well typed text fits a label', () => {
  it.each([
    ['nob', 'Noble test', 0],
    ['test', 'Noble test', 1],
    ['oble', 'Noble test', 2],
    ['test nob', 'Noble test', 3],
    ['ntst', 'Noble test', 4],
  ])('%s in %s is %d', (typed, label, fit) => {
    expect(fuzzyFit(typed, label)).toBe(fit);
  });

  it('does not mind case or accents', () => {
    expect(fuzzyFit('ANDRE', 'André Müller')).toBe(0);
    expect(fuzzyFit('mül', 'Andre Muller')).toBe(1);
    expect(fuzzyFit('fuss', 'Fußstellung')).toBe(0);
    expect(fuzzyFit('еще', 'Показать ещё')).toBe(1);
  });

  it('finds nothing where letters are missing or stand the other way round', () => {
    expect(fuzzyFit('nobx', 'Noble test')).toBeUndefined();
    expect(fuzzyFit('elbon', 'Noble')).toBeUndefined();
  });
});
