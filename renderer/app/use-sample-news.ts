import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../client/client.ts';

const LOOK_MS = 2000;

/** While the histories of a sample vault are still being made, shows the people anew now and then. */
export function useSampleNews(isMaking: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!isMaking) return;
    const look = (): void => {
      for (const queryKey of [api.app.status.key(), api.people.key()]) {
        void queries.invalidateQueries({ queryKey });
      }
    };
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [isMaking, queries]);
}
