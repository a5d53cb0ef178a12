import { afterEach, describe, expect, it, vi } from 'vitest';

// Read when the client is made, and so there before it is imported.
const fetch = vi.fn<typeof globalThis.fetch>();
vi.stubGlobal('fetch', fetch);
vi.stubGlobal('location', new URL('http://127.0.0.1:4321/'));
vi.stubGlobal('sessionStorage', { getItem: () => 'token', setItem: () => undefined });
const { client, connection } = await import('#renderer/client/client.ts');

const person = { id: '0b6ad7a2-52f0-4c38-9d9f-6a1d1f0d0001' };

afterEach(() => connection.answered());

describe('what a call says of the host', () => {
  it('is nothing when the call was given up', async () => {
    fetch.mockImplementation(() => Promise.reject(new DOMException('given up', 'AbortError')));
    const caller = new AbortController();
    caller.abort();
    await expect(client.people.get(person, { signal: caller.signal })).rejects.toThrow('given up');
    expect(connection.state()).toBe('connected');
  });

  it('is that it has gone when nobody answers', async () => {
    fetch.mockImplementation(() => Promise.reject(new TypeError('nobody there')));
    await expect(client.people.get(person)).rejects.toThrow('nobody there');
    expect(connection.state()).toBe('gone');
  });
});
