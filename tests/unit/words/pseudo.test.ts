import { expect, it } from 'vitest';
import { lengthened, sayLengthened } from '#shared/words/pseudo.ts';
import { createSay } from '#shared/words/say.ts';

const words = lengthened({ field: 'repetitions', range: '{field}: {from} to {to}.' });
const say = sayLengthened(createSay('en', words));

it('makes a text two fifths longer by blanks that do not break', () => {
  expect(words.field).toMatch(/^repetitions(?: \u00A0{6})+$/u);
  expect(words.field.length).toBeGreaterThanOrEqual('repetitions'.length * 1.4);
});

it('lengthens a message with branches by what is said of it at most', () => {
  const blanksIn = (text: string): number => text.match(/\u00A0/gu)?.length ?? 0;
  const branches = '{count, plural, one {1 week ago} other {# weeks ago}}';
  expect(blanksIn(lengthened(branches))).toBe(blanksIn(lengthened('# weeks ago')));
  expect(blanksIn(lengthened('# weeks ago'))).toBeGreaterThan(0);
});

it('reads on where a lengthened word stands within a sentence, and takes its room at the end', () => {
  const said = say('range', { field: say('field'), from: 1, to: 30 });
  expect(said.trim()).toBe('repetitions: 1 to 30.');
  expect(said.length).toBeGreaterThan(say('range', { field: 'repetitions', from: 1, to: 30 }).length);
});
