import { describe, expect, it } from 'vitest';
import { PASSPHRASE, codeOf, openBehind, startWithVault } from './support.ts';

const wording = {
  kind: 'wording',
  name: 'Ice, our way',
  isFavourite: false,
  item: 'sym-ice',
  text: 'Cool the sore spot for 10 minutes after each run.',
} as const;
const plan = {
  kind: 'plan',
  name: 'Runner’s knee, first visit',
  isFavourite: true,
  choices: {
    items: {
      'ex-hip-hitch': { kept: true, dose: { sets: 2 }, overrideReason: 'For this runner only.' },
      'sym-paracetamol': { added: true },
    },
    restartDate: '2026-07-01',
    nextCheck: '2026-07-03',
  },
} as const;

describe('the templates of a clinic', () => {
  it('are kept, favourites first, without what was meant for one runner and one day', async () => {
    const { client } = await startWithVault();
    const words = await client.templates.save(wording);
    const usual = await client.templates.save(plan);
    expect(usual).toMatchObject({
      choices: {
        items: { 'ex-hip-hitch': { kept: true, dose: { sets: 2 } }, 'sym-paracetamol': { added: true } },
      },
    });
    expect(JSON.stringify(usual)).not.toMatch(/2026-07|For this runner/);
    await client.vault.lock({});
    await client.vault.unlock({ passphrase: PASSPHRASE });
    expect(await client.templates.list({})).toEqual([usual, words]);
  });

  it('get another name, become a favourite, and go', async () => {
    const { client } = await startWithVault();
    const { id } = await client.templates.save(wording);
    await client.templates.save({ ...wording, name: 'Aaa' });
    const labelled = await client.templates.label({ id, name: 'Cooling', isFavourite: true });
    expect(labelled).toEqual({ ...wording, id, name: 'Cooling', isFavourite: true });
    expect((await client.templates.list({})).map(({ name }) => name)).toEqual(['Cooling', 'Aaa']);
    await client.templates.remove({ id });
    await client.templates.remove({ id });
    expect((await client.templates.list({})).map(({ name }) => name)).toEqual(['Aaa']);
    expect(await codeOf(client.templates.label({ id, name: 'Gone', isFavourite: false }))).toBe('NOT_FOUND');
  });

  it('are two hundred at most', async () => {
    const genu = await startWithVault();
    await genu.client.templates.save(wording);
    await genu.client.vault.lock({});
    const behind = await openBehind(genu.folder);
    behind.exec(
      `WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 199)
       INSERT INTO templates SELECT printf('00000000-0000-4000-8000-%012d', n), name, 0, content, created_at
       FROM number, templates`,
    );
    behind.close();
    await genu.client.vault.unlock({ passphrase: PASSPHRASE });
    expect(await codeOf(genu.client.templates.save(wording))).toBe('TOO_MANY');
    expect(await genu.client.templates.list({})).toHaveLength(200);
  });

  it('show a coach no item of a doctor', async () => {
    const { client } = await startWithVault('coach');
    await client.templates.save(plan);
    await client.templates.save({ ...wording, item: 'insole-heel-lift' });
    const listed = await client.templates.list({});
    expect(listed).toMatchObject([{ choices: { items: { 'ex-hip-hitch': { kept: true } } } }]);
    expect(JSON.stringify(listed)).not.toContain('heel-lift');
  });

  it('reword no safety sentence', async () => {
    const { client } = await startWithVault();
    expect(await codeOf(client.templates.save({ ...wording, item: 'sym-nsaid-oral' }))).toBe('SAFETY_WORDS');
    const choices = { items: { 'ref-same-day': { wording: 'Come next month.' } } };
    expect(await codeOf(client.templates.save({ ...plan, choices }))).toBe('SAFETY_WORDS');
    expect(await client.templates.list({})).toEqual([]);
  });
});
