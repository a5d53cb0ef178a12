import { networkInterfaces, tmpdir } from 'node:os';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '#electron/hosts/content-security.ts';
import {
  ask,
  callHeaders,
  isReachable,
  signIn,
  startHost,
  type Answer,
  type RunningHost,
  type SignedIn,
} from './browser-host.support.ts';

const folder = mkdtempSync(join(tmpdir(), 'genu-host-'));
const dataFolder = join(folder, 'data');
let host: RunningHost;
let page: SignedIn;
const seen: Answer[] = [];

const CALL = JSON.stringify({ json: {} });

/** A call of the signed-in page, with some headers changed. */
async function call(
  path: string,
  changes: Readonly<Record<string, string | null>> = {},
  body: string | Buffer = CALL,
  method = 'POST',
): Promise<Answer> {
  const headers = callHeaders(host.port, body, { ...page, ...changes });
  const answer = await ask(host.port, { method, path, headers, body });
  seen.push(answer);
  return answer;
}
async function get(path: string, headers: readonly string[] = []): Promise<Answer> {
  const answer = await ask(host.port, { path, headers: ['Host', `127.0.0.1:${host.port}`, ...headers] });
  seen.push(answer);
  return answer;
}

beforeAll(async () => {
  host = await startHost(dataFolder);
  page = (await signIn(host.port, host.code)).credentials;
});
afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('our own page', () => {
  it('gets the screen, under the policy', async () => {
    const { status, headers, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toContain('<div id="root">');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    });
  });

  it('may keep what carries a hash, and nothing else', async () => {
    const asset = /\.\/(assets\/[^"]+\.js)/.exec((await get('/')).text)?.[1] ?? '';
    expect((await get(`/${asset}`)).headers['cache-control']).toBe('private, max-age=31536000, immutable');
    expect((await call('/rpc/app/status')).headers['cache-control']).toBe('no-store');
  });

  it('gets answers, and a locked application: the passphrase is still to come', async () => {
    const { status, text } = await call('/rpc/app/status');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ json: { host: 'browser', vault: 'missing', sample: false } });
  });

  it('may stand under the other name of this machine', async () => {
    const other = { Host: `localhost:${host.port}`, Origin: `http://localhost:${host.port}` };
    expect((await call('/rpc/app/status', other)).status).toBe(200);
  });

  it('gets known failures by their code, without a stack', async () => {
    const { status, text } = await call('/rpc/people/get', {}, '{"json":{"id":"not-an-id"}}');
    expect(status).toBeGreaterThanOrEqual(400);
    expect(JSON.parse(text)).toMatchObject({ json: { code: 'INVALID_INPUT' } });
  });
});

describe('guard 1: nobody from outside of this machine', () => {
  it('listens on the loopback alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of [...outside, { address: '127.0.0.2' }]) {
      expect(await isReachable(address, host.port)).toBe(false);
    }
  });
});

describe('guard 2: names that are not ours', () => {
  it.each([
    ['a foreign name', (port: number) => ['Host', `evil.test:${port}`], 421],
    ['a trailing dot', (port: number) => ['Host', `localhost.:${port}`], 421],
    ['upper case', (port: number) => ['Host', `LOCALHOST:${port}`], 421],
    ['another port', () => ['Host', '127.0.0.1:1'], 421],
    ['a proxy', (port: number) => ['Host', 'evil.test', 'X-Forwarded-Host', `127.0.0.1:${port}`], 421],
    // Refused by the parser of Node.js, before any guard.
    ['none', () => [], 400],
    ['two', (port: number) => ['Host', `127.0.0.1:${port}`, 'Host', `127.0.0.1:${port}`], 421],
  ])('%s', async (_what, headers, status) => {
    const answer = await ask(host.port, { headers: headers(host.port) });
    seen.push(answer);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('root');
  });

  it('an absolute address in the request line opens nothing', async () => {
    expect((await get('http://evil.test/rpc/app/status')).status).toBe(404);
  });
});

describe('guards 3, 4 and 10: calls that our page would not send', () => {
  it.each([
    ['no origin', { Origin: null }, 403],
    ['a foreign origin', { Origin: 'https://evil.test' }, 403],
    ['the origin of another port', { Origin: 'http://127.0.0.1:1' }, 403],
    ['the origin null', { Origin: 'null' }, 403],
    ['a foreign site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a sister site', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['no X-Requested-By', { 'X-Requested-By': null }, 403],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['text', { 'Content-Type': 'text/plain' }, 415],
    ['no type', { 'Content-Type': null }, 415],
    ['no length', { 'Content-Length': null, 'Transfer-Encoding': 'chunked' }, 411],
  ])('%s', async (_what, changes, status) => {
    expect((await call('/rpc/app/status', changes)).status).toBe(status);
  });

  it('a body over a mebibyte', async () => {
    const headers = callHeaders(host.port, '', { ...page, 'Content-Length': String(2 ** 20 + 1) });
    const answer = await ask(host.port, { method: 'POST', path: '/rpc/app/status', headers });
    expect(answer.status).toBe(413);
  });

  it.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE'])('%s', async (method) => {
    const { status, headers } = await call('/rpc/app/status', {}, '', method);
    expect(status).toBe(405);
    expect(headers).not.toHaveProperty('allow');
  });

  it.each([
    ['no JSON', 'json'],
    ['half of it', '{"json":'],
    ['nothing', ''],
    ['a prototype key', '{"json":{"__proto__":{"isAdmin":true}}}'],
  ])('a body with %s', async (_what, body) => {
    expect((await call('/rpc/app/status', {}, body)).status).toBe(400);
  });

  it('reading changes nothing', async () => {
    expect((await get('/rpc/vault/openSample')).status).toBe(405);
    expect(existsSync(join(dataFolder, 'sample'))).toBe(false);
  });
});

describe('guard 5: the session', () => {
  it('needs the cookie and the token', async () => {
    expect((await call('/rpc/app/status', { Cookie: null })).status).toBe(401);
    expect((await call('/rpc/app/status', { 'X-Genu-Token': null })).status).toBe(401);
    expect((await call('/rpc/app/status', { 'X-Genu-Token': 'x'.repeat(43) })).status).toBe(401);
    const foreign = page.Cookie.replace(/^genu-session-\d+/, 'genu-session-1');
    expect((await call('/rpc/app/status', { Cookie: foreign })).status).toBe(401);
    expect((await call('/rpc/app/status', { Cookie: `other=1; ${page.Cookie}` })).status).toBe(200);
  });

  it('hides its cookie from scripts and from other sites, and names its port', async () => {
    const other = await startHost(join(folder, 'other'));
    const { answer } = await signIn(other.port, other.code);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(`^genu-session-${other.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
      ),
    ]);
    expect(answer.text).not.toContain([answer.headers['set-cookie']].flat()[0]?.split(/[=;]/)[1]);
    await other.stop();
  });

  it('takes no code twice, shows a new address for it, and locks with every sign-in', async () => {
    const other = await startHost(join(folder, 'twice'));
    const { credentials } = await signIn(other.port, other.code);
    await callOn(other, credentials, '/rpc/vault/create', {
      clinicName: 'Clinic',
      userName: 'Anna',
      role: 'doctor',
      passphrase: 'seven quiet herons wade',
    });
    expect(await vaultOn(other, credentials)).toBe('open');

    expect((await signIn(other.port, other.code)).answer.status).toBe(410);
    const address = /http:\S+#code=(\S+)/.exec(await other.nextLine());
    expect(address?.[1]).not.toBe(other.code);
    const second = await signIn(other.port, address?.[1] ?? '');
    expect(second.answer.status).toBe(200);
    // The page before knows nothing any more, and the page now needs the passphrase.
    expect((await callOn(other, credentials, '/rpc/app/status', {})).status).toBe(401);
    expect(await vaultOn(other, second.credentials)).toBe('locked');
    await other.stop();
  });

  it('takes a fresh code after five guesses', async () => {
    const other = await startHost(join(folder, 'guessed'));
    const statuses = [];
    for (let guess = 0; guess < 5; guess += 1) {
      statuses.push((await signIn(other.port, 'a-guess')).answer.status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 410]);
    // The code of the first address is a guess like any other now.
    expect((await signIn(other.port, other.code)).answer.status).toBe(401);
    const address = /http:\S+#code=(\S+)/.exec(await other.nextLine());
    expect((await signIn(other.port, address?.[1] ?? '')).answer.status).toBe(200);
    await other.stop();
  });

  it.each(['{}', '{"code":1}', '{"code":"x","more":1}', '[]', '"x"', 'x'])('refuses %s', async (body) => {
    expect((await call('/session', {}, body)).status).toBe(400);
  });
});

describe('guard 9: files', () => {
  it.each([
    '/../package.json',
    '/../../etc/passwd',
    '/assets/../../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    String.raw`/..\package.json`,
    '//etc/passwd',
    '/assets',
    '/assets/',
    '/index.html%00.js',
    '/.git/config',
    '/rpc',
  ])('%s is not there', async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toBe('');
  });

  it('are for our pages, not for others', async () => {
    expect((await get('/', ['Sec-Fetch-Site', 'cross-site'])).status).toBe(403);
    expect((await get('/', ['Sec-Fetch-Site', 'none'])).status).toBe(200);
  });

  it('can be asked for without their content', async () => {
    const headers = ['Host', `127.0.0.1:${host.port}`];
    const { status, text } = await ask(host.port, { method: 'HEAD', headers });
    expect([status, text]).toEqual([200, '']);
  });
});

describe('guards 4 and 11: whatever was answered above', () => {
  it('allows no foreign page anything and tells nothing about the inside', () => {
    expect(seen.length).toBeGreaterThan(50);
    for (const { headers, text } of seen) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
      expect(headers).not.toHaveProperty('server');
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(text).not.toContain(folder);
      expect(text).not.toMatch(/\.ts\b|node_modules|\n\s+at /);
    }
  });

  it('and nothing of it is in the log', () => {
    expect(host.messages()).not.toMatch(/code=|passphrase|__proto__|evil\.test|\/rpc\//);
  });
});

async function callOn(
  { port }: RunningHost,
  credentials: SignedIn,
  path: string,
  input: unknown,
): Promise<Answer> {
  const body = JSON.stringify({ json: input });
  return ask(port, { method: 'POST', path, headers: callHeaders(port, body, { ...credentials }), body });
}

async function vaultOn(other: RunningHost, credentials: SignedIn): Promise<string | undefined> {
  const { text } = await callOn(other, credentials, '/rpc/app/status', {});
  return /"vault":"(\w+)"/.exec(text)?.[1];
}
