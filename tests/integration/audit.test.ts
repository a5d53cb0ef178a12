import { describe, expect, it } from 'vitest';
import { verifyTrail } from '#electron/services/verify-trail.ts';
import { verifyVault } from '#electron/services/verify.ts';
import type { Connection } from '#electron/store/database.ts';
import { Store } from '#electron/store/store.ts';
import type { Answers } from '#shared/intake/questions.ts';
import {
  NOW,
  PASSPHRASE,
  SHEET,
  codeOf,
  draftWith,
  openBehind,
  startWithVault,
  type Genu,
} from './support.ts';
import calmKnee from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };

const calm = calmKnee.answers as unknown as Answers;
const later = { text: 'The physiotherapist called: squats hurt less.' };

async function sign({ client }: Genu, id: string) {
  const shown = await client.handouts.preview({ assessmentId: id, options: SHEET });
  return client.assessments.sign({ id, handoutId: shown.id });
}
async function signed() {
  const genu = await startWithVault();
  const { id, personId } = await draftWith(genu.client, calm);
  await sign(genu, id);
  await genu.client.assessments.addAddendum({ assessmentId: id, ...later });
  return { ...genu, id, personId };
}
/** Changes the closed vault behind Genu's back, with the triggers out of the way. */
async function tamper({ client, folder }: Genu, ...statements: readonly string[]): Promise<void> {
  await client.vault.lock({});
  const behind = await openBehind(folder);
  withoutTriggers(behind, statements);
  behind.close();
}
function withoutTriggers(behind: Connection, statements: readonly string[]): void {
  const triggers = behind
    .prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name NOT LIKE 'people_search%'`)
    .all() as readonly { readonly name: string; readonly sql: string }[];
  for (const { name } of triggers) behind.exec(`DROP TRIGGER ${name}`);
  for (const sql of statements) behind.exec(sql);
  for (const { sql } of triggers) behind.exec(sql);
}
async function trailOf({ services, folder }: Genu, anchors = {}) {
  await services.close();
  const request = { dataFolder: folder, passphrase: PASSPHRASE, application: '0', now: NOW, ...anchors };
  return (await verifyVault(request)).trail;
}

describe('the audit trail', () => {
  it('says who did what to a record, without a word that was told', async () => {
    const genu = await signed();
    const { lines, isWhole, anchor } = await genu.client.assessments.trail({ id: genu.id });
    expect(isWhole).toBe(true);
    expect(lines.map(({ action, by }) => [action, by])).toEqual([
      ['visit-opened', 'Dr M. Quill'],
      ['sheet-kept', 'Dr M. Quill'],
      ['sheet-kept', 'Dr M. Quill'],
      ['record-signed', 'Dr M. Quill'],
      ['addendum-added', 'Dr M. Quill'],
    ]);
    expect(lines.at(-1)?.hash).toBe(anchor.hash);
    await genu.client.people.update({ id: genu.personId, name: 'Philomena Brook', birthDate: '1991-06-16' });
    const whole = await genu.client.people.trail({ id: genu.personId });
    expect(whole.lines.map(({ action }) => action)).toEqual([
      'person-created',
      'visit-opened',
      'sheet-kept',
      'sheet-kept',
      'record-signed',
      'addendum-added',
      'person-changed',
    ]);
    expect(whole.lines.at(-1)?.details).toEqual({ fields: ['name'] });
    expect(JSON.stringify(whole)).not.toMatch(/Philomena|Brook|physiotherapist|1991-06-16/);
  });

  it('holds after a day of work, with everything that it speaks of', async () => {
    const genu = await signed();
    await genu.client.vault.lock({});
    await genu.client.vault.unlock({ passphrase: PASSPHRASE });
    const { anchor } = await genu.client.assessments.trail({ id: genu.id });
    const written = { anchors: [{ sequence: anchor.sequence, hash: anchor.hash.slice(0, 8) }] };
    expect(await trailOf(genu, written)).toMatchObject({ problems: [], records: [], openErasures: 0 });
  });

  const planted: readonly (readonly [string, readonly string[], object])[] = [
    [
      'a row that says something else',
      [`UPDATE audit_trail SET user_id = NULL WHERE action = 'record-signed'`],
      { problems: [{ kind: 'changed', sequence: 6 }] },
    ],
    [
      'a row that is gone',
      [`DELETE FROM audit_trail WHERE action = 'record-signed'`],
      { problems: [{ kind: 'missing', sequence: 6 }] },
    ],
    [
      'two rows that changed places',
      [
        `UPDATE audit_trail SET sequence = 900 WHERE sequence = 2`,
        `UPDATE audit_trail SET sequence = 2 WHERE sequence = 3`,
        `UPDATE audit_trail SET sequence = 3 WHERE sequence = 900`,
      ],
      { problems: expect.arrayContaining([{ kind: 'changed', sequence: 2 }]) as unknown },
    ],
    [
      'an end that was cut off',
      [`DELETE FROM audit_trail WHERE sequence > 5`],
      { problems: [{ kind: 'cut-off', sequence: 6 }] },
    ],
    [
      'an addendum that is gone',
      ['DELETE FROM addenda'],
      { records: [{ what: 'addendum', problem: 'gone' }] },
    ],
    [
      'an addendum with other words and their hash',
      [`UPDATE addenda SET text = 'Nothing was said.', sha256 = '${'a'.repeat(64)}'`],
      { records: [{ what: 'addendum', problem: 'changed' }] },
    ],
    [
      'a sheet with another text',
      [`UPDATE handouts SET pdf = x'25' WHERE rowid = 1`],
      { records: [{ what: 'sheet', problem: 'changed' }] },
    ],
    [
      'a signed record that is gone',
      ['DELETE FROM signatures'],
      { records: [{ what: 'record', problem: 'gone' }] },
    ],
    [
      'an erasure that nobody recorded',
      ['INSERT INTO erasing (person_id) SELECT id FROM people'],
      { openErasures: 1 },
    ],
  ];
  it('shows each violation that is planted, and nothing once it is taken back', async () => {
    const genu = await signed();
    await genu.client.vault.lock({});
    const behind = await openBehind(genu.folder);
    for (const [what, statements, found] of planted) {
      behind.exec('SAVEPOINT planted');
      withoutTriggers(behind, statements);
      expect({ what, ...verifyTrail(Store.over(behind)) }).toMatchObject({ what, ...found });
      behind.exec('ROLLBACK TO planted; RELEASE planted');
    }
    expect(verifyTrail(Store.over(behind))).toMatchObject({ problems: [], records: [], openErasures: 0 });
    behind.close();
  });

  it('shows on the screen that an entry was changed', async () => {
    const genu = await signed();
    await tamper(
      genu,
      `UPDATE audit_trail SET at = '2020-01-01T00:00:00.000Z' WHERE action = 'record-signed'`,
    );
    await genu.client.vault.unlock({ passphrase: PASSPHRASE });
    expect(await genu.client.assessments.trail({ id: genu.id })).toMatchObject({ isWhole: false });
  });

  it('misses an end that was cut off together with its anchor, by a summary on paper alone', async () => {
    const genu = await signed();
    const { anchor } = await genu.client.assessments.trail({ id: genu.id });
    await tamper(
      genu,
      'DELETE FROM addenda',
      `DELETE FROM audit_trail WHERE sequence = ${anchor.sequence}`,
      `UPDATE audit_anchor SET (sequence, hash) = (SELECT sequence, hash FROM audit_trail ORDER BY sequence DESC LIMIT 1)`,
    );
    const written = { anchors: [{ sequence: anchor.sequence, hash: anchor.hash.slice(0, 12) }] };
    // The unlocking of the check itself now stands where the addendum was.
    expect(await trailOf(genu, written)).toMatchObject({
      problems: [{ kind: 'changed', sequence: anchor.sequence }],
    });
  });

  it('takes in what an older Genu has signed', async () => {
    const genu = await signed();
    await tamper(
      genu,
      'DELETE FROM audit_trail',
      `UPDATE audit_anchor SET sequence = 0, hash = '${'0'.repeat(64)}'`,
      'DELETE FROM addenda',
    );
    await genu.client.vault.unlock({ passphrase: PASSPHRASE });
    const { lines, isWhole } = await genu.client.assessments.trail({ id: genu.id });
    expect(isWhole).toBe(true);
    expect(lines.map(({ action }) => action)).toEqual(['sheet-adopted', 'sheet-adopted', 'record-adopted']);
    expect(await trailOf(genu)).toMatchObject({ problems: [], records: [] });
  });

  it('writes down who opened the vault and what became of its users', async () => {
    const genu = await startWithVault();
    const { client } = genu;
    await client.users.add({
      name: 'Coach C. Miles',
      role: 'coach',
      signature: '',
      passphrase: 'four plain words more',
    });
    const coach = (await client.users.list({})).find(({ isSelf }) => !isSelf);
    await client.users.remove({ id: coach?.id ?? '' });
    await client.vault.lock({});
    const behind = await openBehind(genu.folder);
    const actions = behind.prepare('SELECT action FROM audit_trail ORDER BY sequence').pluck().all();
    behind.close();
    expect(actions).toEqual(['vault-created', 'user-added', 'passphrase-set', 'user-removed']);
  });
});

describe('the database', () => {
  it('refuses every change of the trail, of addenda and of a history', async () => {
    const genu = await signed();
    await genu.client.people.update({ id: genu.personId, name: 'Mena Featherstone' });
    await genu.client.vault.lock({});
    const behind = await openBehind(genu.folder);
    const attempts: readonly (readonly [string, RegExp])[] = [
      [`UPDATE audit_trail SET details = '{}'`, /append only/],
      ['DELETE FROM audit_trail', /append only/],
      ['DELETE FROM audit_anchor', /append only/],
      [`UPDATE audit_anchor SET sequence = 1`, /append only/],
      [
        `INSERT INTO audit_trail SELECT sequence + 100, at, user_id, action, subject_kind, subject_id, details,
         previous, hash FROM audit_trail LIMIT 1`,
        /broken chain/,
      ],
      [`UPDATE addenda SET text = 'x'`, /immutable/],
      ['DELETE FROM addenda', /immutable/],
      [`UPDATE person_changes SET fields = '{}'`, /append only/],
      ['DELETE FROM person_changes', /append only/],
      ['DELETE FROM signatures', /immutable/],
      ['DELETE FROM handouts', /immutable/],
      [`DELETE FROM draft_events WHERE assessment_id = '${genu.id}'`, /append only/],
      [`INSERT INTO erasing (person_id) VALUES ('${genu.personId}'); DELETE FROM erasing`, /unrecorded/],
    ];
    for (const [sql, refusal] of attempts) expect(() => behind.exec(sql)).toThrow(refusal);
    behind.close();
  });

  it('takes no addendum to a record that is still open', async () => {
    const genu = await startWithVault();
    const { id } = await draftWith(genu.client, calm);
    expect(await codeOf(genu.client.assessments.addAddendum({ assessmentId: id, ...later }))).toBe(
      'NOT_FOUND',
    );
    await genu.client.vault.lock({});
    const behind = await openBehind(genu.folder);
    const insert = `INSERT INTO addenda SELECT '00000000-0000-4000-8000-000000000001', '${id}', 'now', id, name, role,
      'x', '${'a'.repeat(64)}' FROM users`;
    expect(() => behind.exec(insert)).toThrow(/unsigned/);
    behind.close();
  });
});
