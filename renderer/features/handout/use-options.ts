import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OptionalSection } from '#shared/handout/types.ts';
import { api } from '../../client/client.ts';
import type { Options } from './use-sheet.ts';

const FIRST: Options = { audience: 'runner', language: 'en', paper: 'a4', largePrint: false };

export interface OptionChoice {
  /** Undefined until it is known what the clinic printed last. */
  readonly options: Options | undefined;
  readonly change: (part: Partial<Options>) => void;
  readonly toggleSection: (section: OptionalSection) => void;
}

/** What is printed and how: the paper of the room from last time, the size of the print for this runner anew. */
export function useOptions(): OptionChoice {
  const last = useQuery({
    ...api.handouts.lastOptions.queryOptions({ input: {} }),
    // An answer of nothing is an answer: a query must not resolve to undefined.
    queryFn: async () => (await api.handouts.lastOptions.call({})) ?? FIRST,
    staleTime: Infinity,
  });
  const [changed, setChanged] = useState<Partial<Options>>({});
  const options =
    last.data === undefined && !last.isError
      ? undefined
      : { ...FIRST, ...last.data, audience: FIRST.audience, largePrint: FIRST.largePrint, ...changed };
  const change = (part: Partial<Options>): void => setChanged((before) => ({ ...before, ...part }));
  return {
    options,
    change,
    toggleSection: (section) => {
      const hidden = options?.hidden ?? [];
      change({
        hidden: hidden.includes(section) ? hidden.filter((one) => one !== section) : [...hidden, section],
      });
    },
  };
}
