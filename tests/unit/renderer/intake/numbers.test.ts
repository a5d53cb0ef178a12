import { afterEach, describe, expect, it } from 'vitest';
import { judgeNumber, readNumber } from '#renderer/features/intake/numbers.ts';
import { unitKindOf, unitsOf } from '#renderer/features/intake/units.ts';
import type { NumberQuestion } from '#shared/intake/question.ts';
import type { Language } from '#shared/words/languages.ts';
import { showLanguage } from '#renderer/ui/words.ts';
import { questions, type QuestionId } from '#shared/intake/questions.ts';

const numberQuestion = (id: QuestionId) => questions[id] as NumberQuestion;
const mass = numberQuestion('massKg');
const age = numberQuestion('ageYears');
const height = numberQuestion('heightCm');
const pace = numberQuestion('easyPaceMinKm');
const week = numberQuestion('weeklyKmUsual');
const foot = numberQuestion('fpi6L');
const [kilograms, pounds] = unitsOf(mass);
const [years] = unitsOf(age);
const [centimetres, feet] = unitsOf(height);
const [perKilometre, perMile] = unitsOf(pace);

afterEach(() => showLanguage('en'));

describe('a typed number', () => {
  it.each([
    ['62', 62],
    ['62,5', 62.5],
    ['62.5', 62.5],
    [' 7 ', 7],
    [',5', 0.5],
    ['62 kg', 62],
  ])('%s in a field of kilograms is %d', (text, value) => {
    expect(readNumber(mass, kilograms, text).value).toBe(value);
  });

  it.each(['', 'a', '1,2,3', '1e3', '--1', '62 stone'])('%j is none', (text) => {
    expect(readNumber(mass, kilograms, text).value).toBeUndefined();
  });

  it('takes a true minus sign', () => {
    expect(readNumber(foot, unitsOf(foot)[0], '−2').value).toBe(-2);
  });

  it('is read in the unit that is typed behind it, and the field goes over to that unit', () => {
    expect(readNumber(mass, kilograms, '137 lb')).toEqual({ unit: pounds, value: 62.142 });
    expect(readNumber(week, unitsOf(week)[0], '10mi')).toEqual({ unit: unitsOf(week)[1], value: 16.093 });
    expect(readNumber(mass, pounds!, '62kg')).toEqual({ unit: kilograms, value: 62 });
  });

  it.each(["5'6", '5 ft 6 in', '5 6', `5' 6"`])('%s is a height in feet and inches', (text) => {
    expect(readNumber(height, feet!, text).value).toBe(167.64);
  });

  it('knows feet and inches by their shape, also in a field of centimetres', () => {
    expect(readNumber(height, centimetres, `5' 6"`)).toEqual({ unit: feet, value: 167.64 });
    expect(readNumber(height, centimetres, '168')).toEqual({ unit: centimetres, value: 168 });
  });

  it.each<[Language, string]>([
    ['en', '62.5'],
    ['de', '62,5'],
    ['es', '62,5'],
    ['ru', '62,5'],
  ])('is said back in %s as %s and read again', async (language, shown) => {
    await showLanguage(language);
    expect(kilograms.show(62.5)).toBe(shown);
    // No mark between thousands: it would be read as a decimal one.
    expect(
      [62.5, 1234, 0.125].map((value) => readNumber(mass, kilograms, kilograms.show(value)).value),
    ).toEqual([62.5, 1234, 0.125]);
  });

  it('reads a pace in minutes and seconds, and in decimals', () => {
    expect(readNumber(pace, perKilometre, '5:30').value).toBe(5.5);
    expect(readNumber(pace, perKilometre, '5,5').value).toBe(5.5);
    expect(readNumber(pace, perMile!, '8:51').value).toBe(5.499);
    expect(readNumber(pace, perKilometre, '5:70').value).toBeUndefined();
  });
});

describe('a stored number', () => {
  it('is said in the unit of the field', () => {
    expect(kilograms.show(62.5)).toBe('62.5');
    expect(pounds!.show(62.142)).toBe('137');
    expect(feet!.show(168)).toBe(`5' 6"`);
    expect(feet!.show(182.5)).toBe(`6' 0"`);
    expect(perKilometre.show(5.5)).toBe('5:30');
    expect(perMile!.show(5.5)).toBe('8:51');
  });

  it('comes back as it was typed in every unit', () => {
    for (const [question, unit, text] of [
      [mass, pounds!, '136.7'],
      [height, feet!, `5' 11"`],
      [pace, perMile!, '8:04'],
    ] as const) {
      expect(unit.show(readNumber(question, unit, text).value!)).toBe(text);
    }
  });

  it('shares its unit with the fields of its kind: a height is no other length', () => {
    expect([mass, height, numberQuestion('kneeToWallCm'), week, pace, age].map(unitKindOf)).toEqual([
      'mass',
      'height',
      'length',
      'distance',
      'pace',
      undefined,
    ]);
  });
});

describe('the judgement of a typed number', () => {
  it('refuses outside the hard range and says the range in the unit in which one types', () => {
    expect(judgeNumber(mass, kilograms, '251')).toEqual({ kind: 'out-of-range', from: '25', to: '250' });
    expect(judgeNumber(mass, pounds!, '600')).toEqual({ kind: 'out-of-range', from: '55.1', to: '551.2' });
  });

  it('asks again outside the plausible range, and takes both ends of it', () => {
    expect(judgeNumber(mass, kilograms, '39,9')).toEqual({ kind: 'unusual', value: 39.9 });
    expect(judgeNumber(mass, kilograms, '40')).toEqual({ kind: 'fine', value: 40 });
    expect(judgeNumber(mass, kilograms, '150')).toEqual({ kind: 'fine', value: 150 });
  });

  it('wants a whole number where the question counts', () => {
    expect(judgeNumber(age, years, '34,5')).toEqual({ kind: 'not-whole' });
    expect(judgeNumber(numberQuestion('shoeKm'), unitsOf(numberQuestion('shoeKm'))[0], '300 mi')).toEqual({
      kind: 'fine',
      value: 483,
    });
  });

  it('takes an empty field as no answer, not as zero', () => {
    expect(judgeNumber(mass, kilograms, '  ')).toEqual({ kind: 'empty' });
  });
});
