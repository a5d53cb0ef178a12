import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PASSPHRASE, startWithVault } from './support.ts';

describe('a backup of a vault that somebody writes to', () => {
  it('is what stood there at one moment, and no damage', async () => {
    const { client } = await startWithVault();
    await client.backups.start({});
    let written = 0;
    for (; (await client.backups.state({})).running !== undefined; await nextTurn()) {
      await client.people.create({ name: `Came in turn ${written}` });
      written += 1;
    }
    const { backups, failure } = await client.backups.state({});
    expect(failure).toBeUndefined();
    expect(written).toBeGreaterThan(1);
    const [{ id, people } = { id: '', people: Infinity }] = backups;
    expect(people).toBeLessThanOrEqual(written);
    expect((await client.backups.prove({ id, secret: PASSPHRASE })).people).toBe(people);
  });
});
