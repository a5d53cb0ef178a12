import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { genu, intakeFile, readSample } from './command-line.support.ts';
import { temporaryFolder } from './support.ts';

it('prints no words of an intake file in the place of a safety sentence, in whatever language', async () => {
  const folder = temporaryFolder();
  const wordings = { ru: 'Бегите дальше.' };
  const items = { 'sym-nsaid-oral': { wording: 'Take three.' }, 'load-pain-model': { wordings } };
  const file = intakeFile(folder, { ...readSample('worked-example-1'), choices: { items } });
  const out = join(folder, 'sheet.pdf');
  const refused = (id: string) =>
    `choices.items.${id} cannot be reworded: its words keep runners safe and are the same on every sheet.\n`;
  expect(await genu('handout', file, '--out', out, '--language', 'ru', '--today', '2026-06-15')).toEqual({
    code: 2,
    output: '',
    messages: refused('load-pain-model') + refused('sym-nsaid-oral'),
  });
  expect(existsSync(out)).toBe(false);
});
