import { describe, expect, it } from 'vitest';
import { mainZoneAfter } from '#renderer/features/intake/many.ts';
import { toggled } from '#shared/intake/many-of.ts';

describe('several options', () => {
  it('excludes by "none", and "none" by any other', () => {
    expect(toggled(['squat', 'downhill'], 'none')).toEqual(['none']);
    expect(toggled(['none'], 'squat')).toEqual(['squat']);
    expect(toggled(['squat'], 'downhill')).toEqual(['squat', 'downhill']);
  });

  it('is no answer when nothing is marked any more', () => {
    expect(toggled(['squat'], 'squat')).toBeUndefined();
  });

  it('makes the only zone the main one, and forgets a main zone that is unmarked', () => {
    expect(mainZoneAfter(['calf'], undefined)).toBe('calf');
    expect(mainZoneAfter(['calf', 'diffuse'], 'calf')).toBe('calf');
    expect(mainZoneAfter(['diffuse', 'hip-groin'], 'calf')).toBeUndefined();
    expect(mainZoneAfter('not-known', 'calf')).toBeUndefined();
    expect(mainZoneAfter(undefined, 'calf')).toBeUndefined();
  });
});
