import { expect, it } from 'vitest';
import { lengthened, sayLengthened } from '#shared/words/pseudo.ts';
import { createSay } from '#shared/words/say.ts';

const words = lengthened({ field: 'repetitions', range: '{field}: {from} to {to}.' });
const say = sayLengthened(createSay('en', words));

it('makes a text two fifths longer by blanks that do not break', () => {
  expect(words.field).toMatch(/^repetitions(?: \u00A0{6})+$/u);
  expect(words.field.length).toBeGreaterThanOrEqual('repetitions'.length * 1.4);
});

it('reads on where a lengthened word stands within a sentence, and takes its room at the end', () => {
  const said = say('range', { field: say('field'), from: 1, to: 30 });
  expect(said.trim()).toBe('repetitions: 1 to 30.');
  expect(said.length).toBeGreaterThan(say('range', { field: 'repetitions', from: 1, to: 30 }).length);
});
