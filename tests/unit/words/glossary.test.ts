import { expect, it } from 'vitest';
import { glossary as german } from '#shared/words/de/glossary.ts';
import { glossary as english } from '#shared/words/en/glossary.ts';
import { glossary as spanish } from '#shared/words/es/glossary.ts';
import type { Glossary } from '#shared/words/glossary.ts';
import { languageIds, type Language } from '#shared/words/languages.ts';
import { glossary as russian } from '#shared/words/ru/glossary.ts';
import { textsOf, wordFiles } from '#tests/fixtures/translation-files.ts';

const glossaries: Readonly<Record<Language, Glossary>> = {
  en: english,
  de: german,
  es: spanish,
  ru: russian,
};

it.each(languageIds)(
  '%s calls a thing by the word of its glossary and not by another one',
  async (language) => {
    const avoided = Object.values(glossaries[language]).flatMap(({ avoid = [] }) => avoid);
    const texts = await Promise.all(wordFiles.map((file) => textsOf(language, file)));
    const wrong = texts
      .flatMap((file) => [...file])
      .filter(([, text]) => avoided.some((word) => text.toLowerCase().includes(word.toLowerCase())));
    expect(wrong).toEqual([]);
  },
);
