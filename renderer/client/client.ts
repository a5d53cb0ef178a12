import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient } from '@tanstack/react-query';
import type { Contract } from '#shared/contract/contract.ts';
import { ConnectionWatch } from './connection.ts';
import { damage } from './damage.ts';
import { errorCode } from './errors.ts';
import { PlaceKeeper } from './place-keeper.ts';
import { sessionToken } from './session.ts';

export type Client = ContractRouterClient<Contract>;

/** On the desktop calls go through a port that main accepts from our own top frame; elsewhere over loopback. */
const isDesktop = location.protocol === 'app:';

function connectPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  window.postMessage('genu:connect', location.origin, [port2]);
  port1.start();
  return port1;
}

interface Call<Answer> {
  readonly path: readonly string[];
  readonly signal?: AbortSignal | undefined;
  readonly next: () => Promise<Answer>;
}
/** Every call says something about the host; one that meets a locked door or damage shows it. */
async function listen<Answer>({ next, path, signal }: Call<Answer>): Promise<Answer> {
  try {
    const answer = await next();
    connection.answered();
    return answer;
  } catch (error) {
    // Nobody waits for it any more, which says nothing about the host.
    if (signal?.aborted === true) throw error;
    const code = errorCode(error);
    if (code === 'NO_CONNECTION') connection.unanswered();
    else if (code === 'SIGNED_OUT') connection.signedOut();
    else connection.answered();
    if (code === 'VAULT_DAMAGED') damage.met(path);
    if (code === 'VAULT_LOCKED') void queryClient.invalidateQueries({ queryKey: api.app.status.key() });
    throw error;
  }
}

const link = isDesktop
  ? new PortLink({ port: connectPort(), interceptors: [listen] })
  : new FetchLink({
      url: `${location.origin}/rpc`,
      headers: () => ({ 'x-requested-by': 'genu', 'x-genu-token': sessionToken() }),
      interceptors: [listen],
    });

/** Every call of the contract, typed. */
export const client: Client = createORPCClient(link);

/** The same calls as queries and mutations. */
export const api = createTanstackQueryUtils(client);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: false },
    // There is no network to be offline from: the host is this machine.
    mutations: { networkMode: 'always' },
  },
});
queryClient.setDefaultOptions({
  ...queryClient.getDefaultOptions(),
  queries: { ...queryClient.getDefaultOptions().queries, networkMode: 'always' },
});

/** Whether the host answers. */
export const connection = new ConnectionWatch(() => client.app.status({}));

/** Where the user is. */
export const places = new PlaceKeeper((place) => client.place.save(place));

/** What the vault and the session are; asked before anything is drawn, and again when one of them changes. */
export const statusQuery = () => api.app.status.queryOptions({ input: {}, staleTime: Infinity });
/** The first screen waits for less when it is asked early; what it fails with is said there. */
export const askStatus = (): Promise<void> => queryClient.prefetchQuery(statusQuery());
