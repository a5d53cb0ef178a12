import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PeopleFilter, PeoplePage } from '#shared/contract/people.ts';
import type { PersonRow } from '#shared/contract/schemas.ts';
import { api } from '../../client/client.ts';
import { screenLanguage } from '../../ui/words.ts';
import type { Sorting } from './people-table.tsx';

const PAGE = 100;

export interface PeopleWindow {
  /** What the first page says of all of them; undefined until it is there. */
  readonly summary: Omit<PeoplePage, 'rows'> | undefined;
  /** The person at a place of the list; undefined while that page is on its way. */
  readonly at: (index: number) => PersonRow | undefined;
  /** Where a person stands, as far as the list is loaded. */
  readonly placeOf: (id: string) => number | undefined;
  /** What stands there answers to what is asked for, not to what was asked before. */
  readonly isSettled: boolean;
  /** Told which places are in sight. */
  readonly show: (first: number, last: number) => void;
  readonly error: unknown;
}

/** A list of any length of which only the pages in sight are fetched. */
export function usePeopleWindow(
  search: string,
  filter: PeopleFilter,
  { column, descending }: Sorting,
): PeopleWindow {
  const language = screenLanguage;
  const [pages, setPages] = useState<readonly number[]>([0]);
  const optionsOf = (page: number) =>
    api.people.list.queryOptions({
      input: { search, filter, sort: column, descending, language, offset: page * PAGE, limit: PAGE },
      staleTime: 0,
    });
  // The first page stays in sight while the next search is on its way, so that nothing flickers.
  const first = useQuery({ ...optionsOf(0), placeholderData: keepPreviousData });
  const others = pages.filter((page) => page > 0);
  const rest = useQueries({ queries: others.map(optionsOf) });
  const loaded = new Map<number, readonly PersonRow[]>(
    others.flatMap((page, index) => {
      const rows = rest[index]?.data?.rows;
      return rows === undefined ? [] : [[page, rows] as const];
    }),
  );
  if (first.data !== undefined) loaded.set(0, first.data.rows);
  return {
    summary: first.data,
    isSettled: first.data !== undefined && !first.isPlaceholderData,
    placeOf: (id) => {
      for (const [page, rows] of loaded) {
        const index = rows.findIndex((one) => one.id === id);
        if (index >= 0) return page * PAGE + index;
      }
      return undefined;
    },
    at: (index) => loaded.get(Math.floor(index / PAGE))?.[index % PAGE],
    show: (from, to) => {
      const wanted = rangeOf(Math.floor(from / PAGE), Math.floor(to / PAGE));
      setPages((shown) => (shown.join() === wanted.join() ? shown : wanted));
    },
    error: first.error ?? rest.find(({ error }) => error !== null)?.error ?? undefined,
  };
}

const rangeOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
