import { describe, expect, it } from 'vitest';
import {
  guardForm,
  guardHost,
  guardMethod,
  guardOrigin,
  guards,
  guardSize,
  type RequestHead,
} from '#electron/hosts/browser/guards.ts';

const PLACE = { port: 4100 };
const headers = (given: Record<string, string | readonly string[]>): RequestHead['headers'] =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
  );
const head = (
  method: string,
  path: string,
  given: Record<string, string | readonly string[]> = {},
): RequestHead => ({ method, path, headers: headers(given) });

const GOOD = {
  host: '127.0.0.1:4100',
  origin: 'http://127.0.0.1:4100',
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'x-requested-by': 'genu',
  'content-length': '2',
};

describe('guardHost', () => {
  it.each(['127.0.0.1:4100', 'localhost:4100'])('lets %s pass', (host) => {
    expect(guardHost(head('GET', '/', { host }), PLACE)).toBeUndefined();
  });

  it.each([
    ['a foreign name', 'evil.test'],
    ['a foreign name with our port', 'evil.test:4100'],
    ['another port', '127.0.0.1:4101'],
    ['no port', '127.0.0.1'],
    ['a trailing dot', 'localhost.:4100'],
    ['upper case', 'LOCALHOST:4100'],
    ['a name that starts like ours', 'localhost:4100.evil.test'],
    ['a user in front', 'me@127.0.0.1:4100'],
    ['another loopback address', '127.0.0.2:4100'],
    ['nothing', ''],
  ])('refuses %s', (_what, host) => {
    expect(guardHost(head('GET', '/', { host }), PLACE)).toBe(421);
  });

  it('refuses a missing host, and two of them', () => {
    expect(guardHost(head('GET', '/'), PLACE)).toBe(421);
    expect(guardHost(head('GET', '/', { host: [GOOD.host, GOOD.host] }), PLACE)).toBe(421);
  });

  it('does not listen to what a proxy would say', () => {
    const forwarded = { host: 'evil.test', 'x-forwarded-host': GOOD.host, forwarded: `host=${GOOD.host}` };
    expect(guardHost(head('GET', '/', forwarded), PLACE)).toBe(421);
  });
});

describe('guardMethod', () => {
  it.each([
    ['GET', '/', undefined],
    ['HEAD', '/', undefined],
    ['POST', '/', 405],
    ['POST', '/rpc', 405],
    ['POST', '//rpc/app/status', 405],
    ['POST', '/rpc/app/status', undefined],
    ['POST', '/session', undefined],
    ['GET', '/rpc/app/status', 405],
    ['GET', '/session', 405],
    ['OPTIONS', '/rpc/app/status', 405],
    ['OPTIONS', '/', 405],
    ['PUT', '/', 405],
    ['DELETE', '/rpc/app/status', 405],
    ['TRACE', '/', 405],
  ])('%s %s → %s', (method, path, status) => {
    expect(guardMethod(head(method, path), PLACE)).toBe(status);
  });
});

describe('guardOrigin', () => {
  it.each([
    ['our own page', {}, undefined],
    [
      'our own page by its other name',
      { host: 'localhost:4100', origin: 'http://localhost:4100' },
      undefined,
    ],
    ['a foreign page', { origin: 'http://evil.test' }, 403],
    ['a page on another port', { origin: 'http://127.0.0.1:4101' }, 403],
    ['https instead of http', { origin: 'https://127.0.0.1:4100' }, 403],
    ['a file or a caged frame', { origin: 'null' }, 403],
    ['two origins', { origin: [GOOD.origin, GOOD.origin] }, 403],
    ['another of our names', { origin: 'http://localhost:4100' }, 403],
    ['a foreign site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['an address typed in', { 'sec-fetch-site': 'none' }, 403],
  ])('a call from %s', (_what, changed, status) => {
    expect(guardOrigin(head('POST', '/rpc/app/status', { ...GOOD, ...changed }), PLACE)).toBe(status);
  });

  it('refuses a call without an origin, and takes one from a browser that sends no site', () => {
    const { origin: _origin, ...withoutOrigin } = GOOD;
    expect(guardOrigin(head('POST', '/session', withoutOrigin), PLACE)).toBe(403);
    const { 'sec-fetch-site': _site, ...withoutSite } = GOOD;
    expect(guardOrigin(head('POST', '/session', withoutSite), PLACE)).toBeUndefined();
  });

  it.each([
    ['none', undefined],
    ['same-origin', undefined],
    ['same-site', 403],
    ['cross-site', 403],
  ])('a file asked for by a page of site %s → %s', (site, status) => {
    expect(guardOrigin(head('GET', '/', { host: GOOD.host, 'sec-fetch-site': site }), PLACE)).toBe(status);
  });
});

describe('guardForm', () => {
  it.each([
    ['JSON', {}, undefined],
    ['JSON with its charset', { 'content-type': 'application/json; charset=utf-8' }, undefined],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['a form of parts', { 'content-type': 'multipart/form-data; boundary=a' }, 415],
    ['text that only starts like JSON', { 'content-type': 'application/jsonp' }, 415],
    ['two types', { 'content-type': ['application/json', 'text/plain'] }, 415],
    ['another sender', { 'x-requested-by': 'XMLHttpRequest' }, 403],
  ])('%s', (_what, changed, status) => {
    expect(guardForm(head('POST', '/rpc/app/status', { ...GOOD, ...changed }), PLACE)).toBe(status);
  });
});

describe('guardSize', () => {
  it.each([
    ['/rpc/app/status', '0', undefined],
    ['/rpc/app/status', '1048576', undefined],
    ['/rpc/app/status', '1048577', 413],
    ['/session', '1000', undefined],
    ['/session', '1001', 413],
    ['/session', '-1', 411],
    ['/session', '1e3', 411],
    ['/session', '', 411],
  ])('%s with %s bytes → %s', (path, length, status) => {
    expect(guardSize(head('POST', path, { ...GOOD, 'content-length': length }), PLACE)).toBe(status);
  });

  it('refuses a call that does not say how long it is', () => {
    const { 'content-length': _length, ...endless } = GOOD;
    expect(guardSize(head('POST', '/rpc/app/status', endless), PLACE)).toBe(411);
  });
});

describe('all guards', () => {
  const verdict = (request: RequestHead) =>
    guards.map((guard) => guard(request, PLACE)).find((status) => status !== undefined);

  it('let a call of our own page pass', () => {
    expect(verdict(head('POST', '/rpc/app/status', GOOD))).toBeUndefined();
  });

  it('ask for the host before anything else', () => {
    expect(verdict(head('TRACE', '/', { host: 'evil.test' }))).toBe(421);
  });
});
