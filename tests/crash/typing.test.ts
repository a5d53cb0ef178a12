import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { DraftSession } from '#renderer/client/draft-session.ts';
import type { Client } from '#renderer/client/client.ts';
import { withChange, answerChange } from '#renderer/client/shown-draft.ts';
import type { Draft, DraftChange } from '#shared/contract/schemas.ts';
import { startHost, type RunningHost } from '#tests/integration/browser-host.support.ts';
import { signInTo } from './page.ts';

const ROUNDS = process.env['GENU_LONG'] === undefined ? 10 : 100;
/** Starting a host and opening a vault take a second or two each round, and more on a busy machine. */
const PATIENCE_MS = ROUNDS * 30_000;
const PASSPHRASE = 'seven quiet herons wade';
const SCORES = ['nprsRest', 'nprsWalk', 'nprsRun', 'nprsAfter', 'nprsNextMorning'] as const;

describe('a host that is killed at any moment while somebody types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'genu-typing-'));
  let host: RunningHost | undefined;
  afterAll(async () => {
    await host?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'has lost nothing that it acknowledged, and the page sends what it had not',
    async () => {
      host = await startHost(folder);
      let client = await signInTo(host);
      const first = await openDraft(client);
      const typed: DraftChange[] = [];
      let acknowledged = first.revision;
      // The page's own session, on whichever host there is.
      const session = new DraftSession(first, {
        load: (id) => client.assessments.get({ id }),
        append: async (id, revision, changes) => {
          const saved = await client.assessments.append({ id, revision, changes: [...changes] });
          acknowledged = saved.revision;
          return saved;
        },
      });
      const type = (): void => {
        const question = SCORES[typed.length % SCORES.length] ?? 'nprsRest';
        const value = Math.trunc(typed.length / SCORES.length) % 11;
        typed.push(answerChange(question, value));
        session.answer(question, value);
      };

      for (let round = 0; round < ROUNDS; round += 1) {
        const killed = wait(Math.random() * 250).then(() => host?.process.kill('SIGKILL'));
        const isOver = { now: false };
        void killed.then(() => (isOver.now = true));
        while (!isOver.now) {
          type();
          await wait(Math.random() * 8);
        }
        // Whoever types does not see at once that nobody listens any more.
        for (let more = 0; more < 3; more += 1) type();
        await host.stop();

        host = await startHost(folder);
        client = await signInTo(host);
        await client.vault.unlock({ passphrase: PASSPHRASE });
        const stored = await client.assessments.get({ id: first.id });
        const kept = stored.revision - first.revision;
        expect(stored.revision, 'what was acknowledged is there').toBeGreaterThanOrEqual(acknowledged);
        // Whole, in order, and nothing that nobody typed.
        expect(stored.answers).toEqual(typed.slice(0, kept).reduce(withChange, first as Shown).answers);

        await session.resume();
        await expect.poll(() => session.view().unsaved, { timeout: 20_000 }).toBe(0);
        const sent = await client.assessments.get({ id: first.id });
        expect(sent.revision - first.revision).toBe(typed.length);
        expect(sent.answers).toEqual(session.view().draft.answers);
      }
      expect(typed.length).toBeGreaterThan(ROUNDS * 3);
    },
    PATIENCE_MS,
  );
});

type Shown = ReturnType<typeof withChange>;

async function openDraft(client: Client): Promise<Draft> {
  const names = { clinicName: 'Example Sports Clinic', userName: 'Dr A. Example' };
  await client.vault.create({ ...names, role: 'doctor', passphrase: PASSPHRASE });
  const person = await client.people.create({ name: 'Ida Brook' });
  return client.assessments.open({ personId: person.id });
}
