import { describe, expect, it } from 'vitest';
import { mainZoneAfter } from '#renderer/features/intake/many.ts';
import { toggled } from '#shared/intake/many-of.ts';
import { completenessOf, digitOf, sectionAt, visibleIn } from '#renderer/features/intake/sections.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';

const of = (answers: Answers) => buildFacts(answers, '2026-06-28');

describe('a section', () => {
  it('has a digit, the tenth nought, the scores none', () => {
    expect([digitOf('person'), digitOf('health'), digitOf('outcomes')]).toEqual(['1', '0', undefined]);
    expect([sectionAt('1'), sectionAt('0'), sectionAt('x')]).toEqual(['person', 'health', undefined]);
  });

  it('unfolds a follow-up when its answer asks for it', () => {
    expect(visibleIn('pain', of({ swelling: 'none' }))).not.toContain('swellingSite');
    expect(visibleIn('pain', of({ swelling: 'mild' }))).toContain('swellingSite');
  });

  it('shows a computed value once it is known, and never asks who assesses', () => {
    expect(visibleIn('person', of({ heightCm: 168 }))).not.toContain('bmi');
    const rows = visibleIn('person', of({ heightCm: 168, massKg: 62, assessorRole: 'doctor' }));
    expect(rows).toContain('bmi');
    expect(rows).not.toContain('assessorRole');
  });

  it('hides a doctor’s question from a coach', () => {
    expect(visibleIn('exam', of({ assessorRole: 'coach' }))).not.toContain('tNoble');
    expect(visibleIn('exam', of({ assessorRole: 'doctor' }))).toContain('tNoble');
  });

  it('counts "not known" as an answer and optional questions not at all', () => {
    const answers: Answers = {
      conditionsHealth: ['none'],
      medicines: 'not-known',
      implantOrPacemaker: false,
    };
    expect(completenessOf('health', of(answers), answers)).toEqual({ answered: 2, asked: 6, state: 'begun' });
    expect(completenessOf('health', of({}), {}).state).toBe('empty');
    expect(completenessOf('outcomes', of({}), {})).toEqual({ answered: 0, asked: 0, state: 'empty' });
  });
});

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
