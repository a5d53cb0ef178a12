import { useQueryClient } from '@tanstack/react-query';
import { api } from '#renderer/client/client.ts';

/** After a change of users: their list, and the name in the bar above every screen. */
export function useRefreshUsers(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: api.users.key() });
    await queries.invalidateQueries({ queryKey: api.app.status.key() });
  };
}
