import { describe, expect, it } from 'vitest';
import { controlOf } from '#renderer/features/intake/control.ts';
import { actionOf } from '#renderer/features/intake/keys.ts';
import { optionLabel } from '#renderer/features/intake/words.ts';
import { questionIds, type QuestionId } from '#shared/intake/questions.ts';

const press = (id: QuestionId, key: string, typed = '') =>
  actionOf(id, { key, letter: key.toLowerCase() }, typed, optionLabel);
const answer = (value: unknown) => ({ kind: 'answer', value });

describe('the keys of a question', () => {
  it('answers yes, no and not known', () => {
    expect(['y', 'N', 'u'].map((key) => press('otherJoints', key))).toEqual([
      answer(true),
      answer(false),
      answer('not-known'),
    ]);
  });

  it('scores by digit, ten by one and nought', () => {
    expect(press('nprsRun', '6')).toEqual(answer(6));
    expect(press('nprsRun', '0')).toEqual(answer(0));
    expect(press('nprsRun', '0', '1')).toEqual(answer(10));
    expect(press('nprsRun', 'y')).toBeUndefined();
  });

  it('finds a choice by the letters typed so far', () => {
    expect(press('onsetType', 'a')).toEqual(answer('after-twist'));
    expect(press('onsetType', 'b', 'after a ')).toEqual(answer('after-blow-or-fall'));
    expect(press('painFocality', 'u')).toEqual(answer('not-known'));
  });

  it('takes a whole word before one that only begins so', () => {
    expect(press('pregnancyStatus', 'o', 'n')).toEqual(answer('no'));
  });

  it('keeps the letters of an option before U', () => {
    expect(press('afterRunDuration', 'u')).toEqual(answer('under-2h'));
  });

  it('takes a capital U as not known, whatever the options begin with', () => {
    expect(press('afterRunDuration', 'U')).toEqual(answer('not-known'));
    expect(press('tNoble', 'U')).toEqual(answer('not-done'));
    expect(press('surgeonClearance', 'u')).toEqual(answer('unknown'));
  });

  it('answers a bedside test with yes and no', () => {
    expect(['y', 'n', 'u', 'p'].map((key) => press('tNoble', key))).toEqual(
      ['pos', 'neg', 'unclear', 'pos'].map(answer),
    );
  });

  it('takes N as none of these', () => {
    expect(press('calfSigns', 'n')).toEqual(answer(['none']));
    expect(press('runTiming', 'n')).toBeUndefined();
  });

  it('clears with Delete, on every question that is chosen', () => {
    const choosing = questionIds.filter((id) => !['number', 'date', 'text'].includes(controlOf(id)));
    expect(new Set(choosing.map((id) => press(id, 'Delete')?.kind))).toEqual(new Set(['clear']));
  });

  it('leaves the keys of a field to the field', () => {
    expect(press('massKg', '6')).toBeUndefined();
    expect(press('massKg', 'Delete')).toBeUndefined();
    expect(press('massKg', 'u')).toEqual(answer('not-known'));
  });
});

describe('the control of a question', () => {
  it('follows from its kind', () => {
    expect(
      (
        ['painSide', 'otherJoints', 'aggravators', 'nprsRun', 'stress010', 'massKg', 'onsetDate'] as const
      ).map((id) => controlOf(id)),
    ).toEqual(['choice', 'tri-state', 'toggles', 'score', 'score', 'number', 'date']);
  });
});
