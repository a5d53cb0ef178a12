import { useQuery } from '@tanstack/react-query';
import { api } from '../client/client.ts';

const LOOK_MS = 10_000;

/** What there is to know of the vault's backups, looked at now and then; the sample has none. */
export const useBackupState = (isSample: boolean) =>
  useQuery(api.backups.state.queryOptions({ input: {}, enabled: !isSample, refetchInterval: LOOK_MS })).data;
