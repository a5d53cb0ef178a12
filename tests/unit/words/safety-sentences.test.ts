import { describe, expect, it } from 'vitest';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { SAFETY_ITEMS } from '#shared/knowledge/safety-items.ts';
import { safetyMessages } from '#shared/words/en/handout/safety.ts';
import { LANGUAGES } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
import { SAFETY_FAMILIES, isSafetyMessage, safetySentences } from '#shared/words/safety-sentences.ts';

const english = await loaders.en.catalogue();
const idsOf = (sentences: ReturnType<typeof safetySentences>) =>
  sentences.map(({ group, id }) => `${group} ${id}`);

describe('the safety sentences', () => {
  it('are all of when to get help and when to stop, what every flag says, and every item that is not reworded', () => {
    const ids = new Set(idsOf(safetySentences(english)));
    const asked = [
      ...Object.keys(safetyMessages).map((id) => `paper ${id}`),
      ...Object.keys(redFlags).map((id) => `flags ${id}`),
      ...SAFETY_ITEMS.map((id) => `items ${id}`),
      ...Object.keys(english.exercises).map((id) => `exercises ${id}`),
    ];
    expect(asked.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('have no family without a sentence', () => {
    const ids = Object.keys(english.sheet).filter(isSafetyMessage);
    const idle = SAFETY_FAMILIES.filter((family) => !ids.some((id) => id.startsWith(family)));
    expect(idle).toEqual([]);
  });

  it.each(LANGUAGES)('are the same ones in %s, and none is empty', async (language) => {
    const sentences = safetySentences(await loaders[language].catalogue());
    expect(idsOf(sentences)).toEqual(idsOf(safetySentences(english)));
    expect(sentences.filter(({ text }) => text.trim() === '')).toEqual([]);
  });
});
