import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { Client } from '#renderer/client/client.ts';
import type { RunningHost } from '#tests/integration/browser-host.support.ts';

/** Signs in to a host as its page does, over real HTTP, and returns every call of the contract. */
export async function signInTo({ origin, code }: RunningHost): Promise<Client> {
  const ours = { origin, 'content-type': 'application/json', 'x-requested-by': 'genu' };
  const response = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: ours,
    body: JSON.stringify({ code }),
  });
  const { token } = (await response.json()) as { readonly token: string };
  const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';');
  return createORPCClient(
    new RPCLink({ url: `${origin}/rpc`, headers: () => ({ ...ours, cookie, 'x-genu-token': token }) }),
  );
}
