import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OptionalSection } from '#shared/handout/types.ts';
import type { Language } from '#shared/words/languages.ts';
import { api, queryClient } from '../../client/client.ts';
import type { RunnerWords } from '../../client/runner-words.ts';
import { useUnits } from '../../ui/measures.ts';
import { screenLanguage } from '../../ui/words.ts';
import type { Options } from './use-sheet.ts';

/** How a sheet is printed where nothing was printed before. */
const FIRST = { paper: 'a4', hidden: undefined } as const;

export interface OptionChoice {
  /** Undefined until it is known what the clinic printed last, and what the runner reads. */
  readonly options: Options | undefined;
  readonly change: (part: Partial<Options>) => void;
  readonly toggleSection: (section: OptionalSection) => void;
  /** The runner's language could not be kept. */
  readonly error: Error | null;
}

/**
 * What is printed and how: the paper of the room from last time, the size of the print for this runner anew. The runner's
 * sheet is in the language that is kept with the person, the summary in the one on the screen.
 */
export function useOptions(personId: string, runner: RunnerWords | undefined): OptionChoice {
  const last = useQuery({
    ...api.handouts.lastOptions.queryOptions({ input: {} }),
    // An answer of nothing is an answer: a query must not resolve to undefined.
    queryFn: async () => (await api.handouts.lastOptions.call({})) ?? FIRST,
    staleTime: Infinity,
  });
  const chosen = useMutation({
    mutationFn: (language: Language) => api.people.chooseLanguage.call({ id: personId, language }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: api.people.key() }),
  });
  const [changed, setChanged] = useState<Partial<Options>>({});
  const units = useUnits();
  const { paper, hidden } = last.data ?? FIRST;
  const audience = changed.audience ?? 'runner';
  const options =
    (last.data === undefined && !last.isError) || runner === undefined
      ? undefined
      : {
          paper,
          hidden,
          largePrint: false,
          units,
          ...changed,
          audience,
          language: audience === 'runner' ? runner.language : (changed.language ?? screenLanguage),
        };
  const change = (part: Partial<Options>): void => {
    if (part.language !== undefined && audience === 'runner') chosen.mutate(part.language);
    else setChanged((before) => ({ ...before, ...part }));
  };
  return {
    options,
    change,
    error: chosen.error,
    toggleSection: (section) => {
      const off = options?.hidden ?? [];
      change({ hidden: off.includes(section) ? off.filter((one) => one !== section) : [...off, section] });
    },
  };
}
