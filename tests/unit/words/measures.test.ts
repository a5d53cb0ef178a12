import { assert, array, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue as english } from '#shared/words/en/catalogue.ts';
import { catalogue as german } from '#shared/words/de/catalogue.ts';
import { catalogue as spanish } from '#shared/words/es/catalogue.ts';
import { catalogue as russian } from '#shared/words/ru/catalogue.ts';
import { measureInWords } from '#shared/words/measure-in-words.ts';
import { IMPERIAL, KILOMETRES_PER_MILE, measuresOf, METRIC } from '#shared/words/measures.ts';

const miles = measuresOf(english, IMPERIAL);
const kilometres = measuresOf(english, METRIC);
const halfKilometres = integer({ min: 0, max: 700 }).map((halves) => halves / 2);
const A_MILLIMETRE_IN_KM = 0.000_001;

describe('a distance that may be run', () => {
  it('is never longer in miles than in kilometres, and less than a tenth of a mile shorter', () => {
    assert(
      property(double({ min: 0, max: 350, noNaN: true }), (km) => {
        const shownKm = miles.plannedAmount(km) * KILOMETRES_PER_MILE;
        expect(shownKm).toBeLessThanOrEqual(km + A_MILLIMETRE_IN_KM);
        expect(shownKm).toBeGreaterThan(km - KILOMETRES_PER_MILE / 10 - A_MILLIMETRE_IN_KM);
      }),
    );
  });

  it('stays in kilometres what the plan says', () => {
    assert(
      property(halfKilometres, (km) => {
        expect(kilometres.plannedAmount(km)).toBe(km);
      }),
    );
  });

  it('adds up over a week, and to no more than the week allows', () => {
    assert(
      property(array(halfKilometres, { minLength: 1, maxLength: 7 }), (runs) => {
        const week = { sessions: runs.map((km) => ({ km })) };
        const shown = runs.map((km) => Math.round(miles.plannedAmount(km) * 10));
        expect(Math.round(miles.plannedWeek(week) * 10)).toBe(shown.reduce((sum, one) => sum + one, 0));
        const mostKm = runs.reduce((sum, km) => sum + km, 0);
        expect(miles.plannedWeek(week) * KILOMETRES_PER_MILE).toBeLessThanOrEqual(
          mostKm + A_MILLIMETRE_IN_KM,
        );
      }),
    );
  });
});

describe('an amount', () => {
  it.each([
    [kilometres.distance(21), '21 km'],
    [miles.distance(21), '13 mi'],
    [kilometres.planned(4.5), '4.5 km'],
    [miles.planned(4.5), '2.7 mi'],
    [miles.amounts([7.4, 9.9]), '7.4, 9.9 mi'],
    [kilometres.mass(62.5), '62.5 kg'],
    [miles.mass(62.5), '138 lb'],
    [kilometres.height(168), '168 cm'],
    [miles.height(168), '5 ft 6 in'],
    [miles.height(182.5), '6 ft 0 in'],
    [miles.inText('In the first week, run 3 km at most.'), 'In the first week, run 1.8 mi at most.'],
    [kilometres.inText('run 3 km at most'), 'run 3 km at most'],
    [measuresOf(german, IMPERIAL).amounts([7.4, 9.9]), '7,4; 9,9\u00A0mi'],
    [measuresOf(spanish, IMPERIAL).planned(4.5), '2,7 mi'],
    [measuresOf(russian, IMPERIAL).planned(4.5), '2,7 мили'],
    [measuresOf(russian, IMPERIAL).inText('не больше 3 км.'), 'не больше 1,8 мили.'],
  ])('%s is %s', (told, expected) => {
    expect(told).toBe(expected);
  });

  it('of a question is told in the units of the clinic, and as it is stored where there are none', () => {
    const inMiles = { ...english, measures: miles };
    expect(measureInWords('weeklyKmUsual', 48.280_32, inMiles)).toBe('30 mi');
    expect(measureInWords('easyPaceMinKm', 5.6, inMiles)).toBe('9 min/mi');
    expect(measureInWords('heightCm', 168, inMiles)).toBe('5 ft 6 in');
    expect(measureInWords('spikePct', 31.25, inMiles)).toBe('31.3 %');
    expect(measureInWords('weeklyKmUsual', 48.280_32, english)).toBe('48.3 km');
  });
});
