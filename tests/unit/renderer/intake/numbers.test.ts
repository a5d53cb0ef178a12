import { describe, expect, it } from 'vitest';
import { judgeNumber, parseNumber, toShown, unitsOf } from '#renderer/features/intake/numbers.ts';
import type { NumberQuestion } from '#shared/intake/question.ts';
import { questions } from '#shared/intake/questions.ts';

const mass = questions.massKg as NumberQuestion;
const age = questions.ageYears as NumberQuestion;
const pace = questions.easyPaceMinKm as NumberQuestion;
const [kilograms, pounds] = unitsOf('kg');
const [years] = unitsOf('years');

describe('a typed number', () => {
  it.each([
    ['62', 62],
    ['62,5', 62.5],
    ['62.5', 62.5],
    [' 7 ', 7],
    ['−2', -2],
    ['5:30', 5.5],
    ["5'6", 66],
    ['5 ft 6 in', 66],
    [',5', 0.5],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', 'a', '1,2,3', '5:70', '1e3', '--1'])('%j is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('the judgement of a typed number', () => {
  it('refuses outside the hard range and says the range in the unit in which one types', () => {
    expect(judgeNumber(mass, kilograms, '251')).toEqual({ kind: 'out-of-range', from: 25, to: 250 });
    expect(judgeNumber(mass, pounds!, '600')).toEqual({ kind: 'out-of-range', from: 55.1, to: 551.2 });
  });

  it('asks again outside the plausible range, and takes both ends of it', () => {
    expect(judgeNumber(mass, kilograms, '39,9')).toEqual({ kind: 'unusual', value: 39.9 });
    expect(judgeNumber(mass, kilograms, '40')).toEqual({ kind: 'fine', value: 40 });
    expect(judgeNumber(mass, kilograms, '150')).toEqual({ kind: 'fine', value: 150 });
  });

  it('wants a whole number where the question counts', () => {
    expect(judgeNumber(age, years, '34,5')).toEqual({ kind: 'not-whole' });
  });

  it('stores the unit of the question, whatever was typed', () => {
    expect(judgeNumber(mass, pounds!, '136.7')).toEqual({ kind: 'fine', value: 62.006 });
    expect(toShown(pounds!, 62.006)).toBe('136.7');
    expect(judgeNumber(pace, unitsOf('min/km')[0], '5:30')).toEqual({ kind: 'fine', value: 5.5 });
  });

  it('takes an empty field as no answer, not as zero', () => {
    expect(judgeNumber(mass, kilograms, '  ')).toEqual({ kind: 'empty' });
  });
});
