import { describe, expect, it } from 'vitest';
import { conditions } from '#shared/knowledge/conditions.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import { interventionIds } from '#shared/knowledge/interventions.ts';
import { startGenu, startWithVault, temporaryFolder } from './support.ts';

const conditionIds = Object.keys(conditions);
const idsIn = ({
  compendium,
}: {
  compendium: { chapters: readonly { articles: readonly { id: string }[] }[] };
}) => new Set(compendium.chapters.flatMap(({ articles }) => articles.map(({ id }) => id)));

describe('the knowledge that is read on the screen', () => {
  it('is all of it for a doctor, with its version and edition', async () => {
    const { client } = await startWithVault('doctor');
    const read = await client.knowledge.read({ language: 'en' });
    const ids = idsIn(read);
    expect([...conditionIds, ...interventionIds].filter((id) => !ids.has(id))).toEqual([]);
    expect(read.version).toMatch(/^[0-9a-f]{64}$/);
    expect(read.edition.reviewDueOn > read.edition.compiledOn).toBe(true);
  });

  it('holds no condition and no withheld item for a coach, in whatever place', async () => {
    const { client } = await startWithVault('coach');
    const read = await client.knowledge.read({ language: 'en' });
    const ids = idsIn(read);
    const withheld = interventionIds.filter(isWithheldFromCoach);
    const sent = JSON.stringify(read.compendium);
    expect(withheld.length).toBeGreaterThan(5);
    expect(ids.size).toBeGreaterThan(100);
    expect([...conditionIds, ...withheld].filter((id) => sent.includes(`"${id}"`))).toEqual([]);
    expect(read.compendium.chapters.map(({ id }) => id)).not.toContain('conditions');
  });

  it('is sent to nobody while no vault is open', async () => {
    const { client } = await startGenu(temporaryFolder());
    await expect(client.knowledge.read({ language: 'en' })).rejects.toMatchObject({ code: 'VAULT_MISSING' });
  });
});
