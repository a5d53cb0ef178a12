import { expect, it } from 'vitest';
import type { Glossary } from '#shared/words/glossary.ts';
import { languageIds } from '#shared/words/languages.ts';
import { textsOf, wordFiles } from '#tests/fixtures/translation-files.ts';

it.each(languageIds)(
  '%s calls a thing by the word of its glossary and not by another one',
  async (language) => {
    const { glossary } = (await import(`#shared/words/${language}/glossary.ts`)) as { glossary: Glossary };
    const avoided = Object.values(glossary).flatMap(({ avoid = [] }) => avoid);
    const texts = await Promise.all(wordFiles.map((file) => textsOf(language, file)));
    const wrong = texts
      .flatMap((file) => [...file])
      .filter(([, text]) => avoided.some((word) => text.toLowerCase().includes(word.toLowerCase())));
    expect(wrong).toEqual([]);
  },
);
