import { useQuery } from '@tanstack/react-query';
import type { Catalogue } from '#shared/words/catalogue.ts';
import type { Language } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
import { useCatalogue, useLanguage } from '../ui/words.ts';
import { api } from './client.ts';

/** The language of the sheets that a person takes home, and everything that is said in it. */
export interface RunnerWords {
  readonly language: Language;
  readonly catalogue: Catalogue;
}

/**
 * What a person's sheets are written in: the language that was chosen for them, else the one on the screen. Undefined
 * until it is known and loaded.
 */
export function useRunnerWords(personId: string): RunnerWords | undefined {
  const spoken = useLanguage();
  const shown = useCatalogue();
  const person = useQuery(api.people.get.queryOptions({ input: { id: personId } }));
  const language = person.data?.language ?? spoken;
  const isOther = person.data !== undefined && language !== spoken;
  const other = useQuery({
    queryKey: ['catalogue', language],
    queryFn: () => loaders[language].catalogue(),
    enabled: isOther,
    staleTime: Infinity,
  });
  if (isOther) return other.data === undefined ? undefined : { language, catalogue: other.data };
  return person.isPending ? undefined : { language: spoken, catalogue: shown };
}
