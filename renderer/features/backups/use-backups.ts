import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/client/client.ts';

const WHILE_RUNNING_MS = 300;

/** What there is to know of the backups; asked again and again while one is under way. */
export const useBackups = () =>
  useQuery(
    api.backups.state.queryOptions({
      input: {},
      staleTime: 0,
      refetchInterval: ({ state }) => (state.data?.running === undefined ? false : WHILE_RUNNING_MS),
    }),
  );
