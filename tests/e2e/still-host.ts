import { createRouterClient } from '@orpc/server';
import { createPrinter } from '#electron/pdf/printer.ts';
import { startServer } from '#electron/hosts/browser/server.ts';
import { loadStaticFiles } from '#electron/hosts/static-files.ts';
import { composeServices } from '#electron/services/compose.ts';
import type { DraftChange } from '#shared/contract/schemas.ts';
import { fileURLToPath } from 'node:url';
import kneecap from '../../resources/sample-intakes/kneecap-pain.json' with { type: 'json' };
import band from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };
import bone from '../../resources/sample-intakes/worked-example-2.json' with { type: 'json' };

/**
 * A host whose clock stands still, on a vault with a doctor, a coach and a runner for every state of a screen:
 * `still-host.ts FOLDER PASSPHRASE`. What it shows is the same on any day. A process of its own, as the loader of the
 * browser tests cannot open a database; it prints its address, and ends when its pipe closes.
 */
const [dataFolder = '', passphrase = ''] = process.argv.slice(2);
const TODAY = new Date('2026-06-15T09:41:07Z');
const LAST_VISIT = new Date('2026-05-26T08:12:00Z');
const MOST_AT_ONCE = 100;
const SHEET = { audience: 'runner', language: 'en', paper: 'a4', largePrint: false } as const;

let now = LAST_VISIT;
const services = await composeServices({
  dataFolder,
  host: 'browser',
  now: () => now,
  version: '1.0.0',
  printer: createPrinter(),
  log: () => undefined,
});
const client = createRouterClient(services.router);

type Given = Readonly<Record<string, unknown>>;

/** Adds a person with answers; returns the assessment. */
async function addVisit(name: string, birthDate: string, answers: Given): Promise<string> {
  const person = await client.people.create({ name, birthDate });
  const { id, revision } = await client.assessments.open({ personId: person.id });
  const changes = Object.entries(answers)
    .filter(([question]) => question !== 'assessorRole')
    .map(([question, value]) => ({ kind: 'answer', question, value })) as DraftChange[];
  let next = revision;
  for (let from = 0; from < changes.length; from += MOST_AT_ONCE) {
    const some = changes.slice(from, from + MOST_AT_ONCE);
    ({ revision: next } = await client.assessments.append({ id, revision: next, changes: some }));
  }
  return id;
}

async function sign(id: string): Promise<void> {
  const { id: handoutId } = await client.handouts.preview({ assessmentId: id, options: SHEET });
  await client.assessments.sign({ id, handoutId });
}

const doctor = { clinicName: 'Example Sports Clinic', userName: 'Dr A. Example', role: 'doctor' } as const;
await client.vault.create({ ...doctor, passphrase });
await sign(await addVisit('Jonas Anker', '1991-06-16', band.answers));
await sign(await addVisit('Hanna Brandt', '1998-10-02', kneecap.answers));
now = TODAY;
await addVisit('Anna Runner', '1992-02-12', band.answers);
await addVisit('Anna Runer', '1992-02-12', {});
await addVisit('Ida Stone', '1983-11-30', { ...bone.answers, redsSigns: ['none'] });
await addVisit('Eva Night', '1985-07-21', { ...band.answers, saddleSymptoms: true });
await addVisit('Mia Lane', '1999-01-09', {
  ...kneecap.answers,
  weeklyKmUsual: 4,
  weeklyKmAvg4: 3,
});
await addVisit('Maximiliane-Friederike von und zu Hohenstein-Waldburg-Zeil', '1998-12-24', kneecap.answers);
await client.users.add({ name: 'Coach B. Example', role: 'coach', signature: '', passphrase });
services.lock();

const server = await startServer({
  port: 0,
  router: services.router,
  files: loadStaticFiles(fileURLToPath(new URL('../../out/renderer', import.meta.url))),
  onCall: () => undefined,
  onSignIn: () => services.lock(),
  onSpentCode: () => undefined,
});
process.stdout.write(`${server.mintAddress()}\n`);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
