import { expect, it } from 'vitest';
import { messages } from '#shared/words/en/messages.ts';
import { createSay } from '#shared/words/say.ts';

/** A number for every placeholder: it suits plain ones, plurals, numbers and the last branch of a choice. */
const valuesFor = (message: string): Record<string, number> =>
  Object.fromEntries([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => [name, 1]));

it('every sentence of the screen can be said', () => {
  const say = createSay('en', messages);
  const ids = Object.keys(messages) as (keyof typeof messages)[];
  const unsayable = ids.flatMap((id) => {
    try {
      say(id, valuesFor(messages[id]));
      return [];
    } catch {
      return [id];
    }
  });
  expect(ids.length).toBeGreaterThan(100);
  expect(unsayable).toEqual([]);
});
