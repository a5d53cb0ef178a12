import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ORPCError } from '@orpc/client';
import { createRouterClient, isProcedure } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { ERROR_CODES } from '#shared/contract/errors.ts';
import { codeOf, startWithVault } from '#tests/integration/support.ts';

const paths = Object.entries(contract).flatMap(([group, calls]) =>
  Object.keys(calls).map((call) => [group, call] as const),
);
const at = (tree: unknown, [group, call]: readonly [string, string]): unknown =>
  (tree as Record<string, Record<string, unknown>>)[group]?.[call];

const sorted = (names: readonly string[]): string[] => [...names].sort((a, b) => a.localeCompare(b));

/** Input that no call takes, whatever it expects. */
const junk = [undefined, null, 7, 'private words', []];
/** Input in which every key that some call knows has a wrong type. */
const wrongTypes = {
  id: 'private words',
  passphrase: 7,
  options: 'x',
  search: 1,
  changes: 'x',
  name: 7,
  personId: 1,
  folder: 7,
};
const TAKES_NOTHING = new Set([
  'app.status',
  'vault.lock',
  'vault.openSample',
  'settings.get',
  'settings.folder',
  'settings.showFolder',
  'place.get',
  'backups.state',
  'backups.cancel',
  'backups.undoRestore',
  'users.list',
  'users.forgetInKeychain',
  'vault.unlockWithKeychain',
  'exchange.offered',
  'exchange.decline',
  'knowledge.read',
  'handouts.lastOptions',
  'templates.list',
  'roster.state',
  'roster.cancel',
]);

describe('the contract', () => {
  it('has an implementation of every call, and no other', async () => {
    const { services } = await startWithVault();
    const implemented = Object.entries(services.router).flatMap(([group, calls]) =>
      Object.entries(calls as object).flatMap(([call, procedure]) =>
        isProcedure(procedure) ? [`${group}.${call}`] : [],
      ),
    );
    expect(implemented.length).toBeGreaterThan(15);
    expect(sorted(implemented)).toEqual(sorted(paths.map((path) => path.join('.'))));
  });

  it('refuses input that a call does not know, without repeating it', async () => {
    const { services } = await startWithVault();
    const client = createRouterClient(services.router);
    const outcomes: string[] = [];
    for (const path of paths) {
      const call = at(client, path) as (input: unknown) => Promise<unknown>;
      const name = path.join('.');
      for (const input of TAKES_NOTHING.has(name) ? junk : [...junk, wrongTypes]) {
        const failure = await call(input).catch((error: unknown) => error);
        const repeats = JSON.stringify(failure).includes('private words');
        const isRefused = failure instanceof ORPCError && failure.defined && failure.code === 'INVALID_INPUT';
        if (!isRefused || repeats) outcomes.push(`${name}(${JSON.stringify(input)})`);
      }
    }
    expect(outcomes).toEqual([]);
  });

  it('refuses what is too long or too much', async () => {
    const { client } = await startWithVault();
    const id = '00000000-0000-4000-8000-000000000000';
    const change = { kind: 'answer', question: 'massKg', value: 60 } as const;
    const refused = [
      client.people.create({ name: 'x'.repeat(201) }),
      client.people.create({ name: '   ' }),
      client.people.create({ name: 'Ida', birthDate: '2001-02-29' }),
      client.people.list({ limit: 501 }),
      client.people.list({ offset: -1 }),
      client.assessments.append({ id, revision: 0, changes: [] }),
      client.assessments.append({ id, revision: 0, changes: Array.from({ length: 101 }, () => change) }),
      client.assessments.append({
        id,
        revision: 0,
        changes: [{ kind: 'choices', choices: { items: { 'no-such': {} } as object } }],
      }),
      client.vault.unlock({ passphrase: 'x'.repeat(1001) }),
    ];
    for (const call of refused) expect(await codeOf(call)).toBe('INVALID_INPUT');
  });

  it('has no error code that nothing throws', () => {
    const electron = fileURLToPath(new URL('../../electron', import.meta.url));
    const sources = readdirSync(electron, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(electron, name), 'utf8'))
      .join('\n');
    const unused = ERROR_CODES.filter((code) => !sources.includes(`'${code}'`));
    expect(unused).toEqual([]);
  });
});
