import { ORPCError, os } from '@orpc/server';
import { assert, asyncProperty, constantFrom, json, option, record } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type LoopbackServer } from '#electron/hosts/browser/server.ts';
import type { Router } from '#electron/services/router.ts';
import { ask, callHeaders, signIn, type SignedIn } from './browser-host.support.ts';

/** Counts what reaches the services; everything that may be called is called `anything`. */
const reached = { calls: 0 };
const standIn = {
  anything: os.handler(({ input }) => {
    reached.calls += 1;
    if (input === 'fail') throw new ORPCError('NOT_FOUND');
    return input;
  }),
} as unknown as Router;

let server: LoopbackServer;
let page: SignedIn;
beforeAll(async () => {
  server = await startServer({
    port: 0,
    router: standIn,
    files: new Map(),
    onCall: () => undefined,
    onSignIn: () => undefined,
    onSpentCode: () => undefined,
  });
  page = (await signIn(server.port, server.mintAddress().split('#code=')[1] ?? '')).credentials;
});
afterAll(() => server.close());

/** Mostly what is right, so that single wrongs are met; undefined leaves the header out. */
const header = (right: string, ...wrong: readonly string[]) =>
  option(constantFrom(right, right, right, ...wrong), { freq: 12, nil: null });

const requests = record({
  method: constantFrom('POST', 'POST', 'POST', 'GET', 'PUT', 'OPTIONS', 'DELETE'),
  path: constantFrom(
    '/rpc/anything',
    '/rpc/anything',
    '/rpc/nothing',
    '/session',
    '/',
    '/rpc/anything?data=1',
  ),
  host: header('ours', 'evil.test', 'localhost'),
  origin: header('ours', 'null', 'https://evil.test'),
  site: header('same-origin', 'cross-site', 'none'),
  type: header('application/json', 'text/plain'),
  by: header('genu', 'app'),
  cookie: header('ours', 'genu-session-1=x'),
  token: header('ours', 'wrong'),
  body: json(),
});

describe('guard 16: any request at all', () => {
  it('never breaks the server, and reaches the services only with everything in its place', async () => {
    const statuses = new Set<number>();
    const check = asyncProperty(requests, async ({ method, path, body: inner, ...given }) => {
      const { port } = server;
      const body = `{"json":${inner}}`;
      const ours = `127.0.0.1:${port}`;
      const before = reached.calls;
      const { status } = await ask(port, {
        method,
        path,
        body,
        headers: callHeaders(port, body, {
          Host: given.host === 'ours' ? ours : given.host,
          Origin: given.origin === 'ours' ? `http://${ours}` : given.origin,
          'Sec-Fetch-Site': given.site,
          'Content-Type': given.type,
          'X-Requested-By': given.by,
          Cookie: given.cookie === 'ours' ? page.Cookie : given.cookie,
          'X-Genu-Token': given.token === 'ours' ? page['X-Genu-Token'] : given.token,
        }),
      });
      statuses.add(status);
      const isInPlace =
        method === 'POST' &&
        path.startsWith('/rpc/anything') &&
        given.host === 'ours' &&
        given.origin === 'ours' &&
        (given.site === 'same-origin' || given.site === null) &&
        given.type === 'application/json' &&
        given.by === 'genu' &&
        given.cookie === 'ours' &&
        given.token === 'ours' &&
        !/"(?:__proto__|constructor|prototype)":/.test(inner);
      expect(status).toBeLessThan(500);
      expect(reached.calls - before).toBe(isInPlace ? 1 : 0);
    });
    await assert(check, { numRuns: 1000 });
    // The run met both: calls that came through, and every kind of refusal.
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 403, 405, 415, 421]));
  });
});
