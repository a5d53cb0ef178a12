import { useSyncExternalStore } from 'react';
import { connection } from './client.ts';

/** Whether the host answers. */
export const useConnection = () => useSyncExternalStore(connection.subscribe, connection.state);
