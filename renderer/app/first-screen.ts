/** What the first screen needs, in one file that comes while the words do. */
export { App } from './app.tsx';
export { askStatus, places, queryClient } from '../client/client.ts';
