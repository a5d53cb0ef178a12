import { useCallback, useEffect } from 'react';

const CHANNEL = 'genu-vault';

/**
 * The vault is one for all windows: a window that opens or locks it tells the others, which then show what it is.
 * Nothing else is said. Returns the way to tell.
 */
export function useVaultNews(onNews: () => void): () => void {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', onNews);
    return () => channel.close();
  }, [onNews]);
  return useCallback(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage('changed');
    channel.close();
  }, []);
}
