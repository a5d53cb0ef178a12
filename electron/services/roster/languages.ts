import { foldName } from '#electron/store/fold-name.ts';
import { languageIds, languages, localeOf, type Language } from '#shared/words/languages.ts';

/** What a language is called: in itself, and in each language of the product. */
const NAMES: ReadonlyMap<string, Language> = new Map(
  languageIds.flatMap((language) => [
    [foldName(languages[language].name), language] as const,
    ...languageIds.flatMap((reader) => {
      const name = new Intl.DisplayNames(localeOf(reader), { type: 'language' }).of(language);
      return name === undefined ? [] : [[foldName(name), language] as const];
    }),
  ]),
);

/** "de", "de-AT", "German", "Deutsch", "alemán", "немецкий"; undefined for a language in which no sheet is printed. */
export function readLanguage(written: string): Language | undefined {
  const [code] = written.trim().toLowerCase().split(/[-_]/u);
  return languageIds.find((one) => one === code) ?? NAMES.get(foldName(written.trim()));
}
