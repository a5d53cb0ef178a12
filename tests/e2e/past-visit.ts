import { createRouterClient } from '@orpc/server';
import { composeServices } from '#electron/services/compose.ts';
import type { DraftChange } from '#shared/contract/schemas.ts';
import calmKnee from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };

const DAY_MS = 86_400_000;
/** As many as one call takes. */
const MOST_AT_ONCE = 100;
const SHEET = { audience: 'runner', language: 'en', paper: 'a4', largePrint: false } as const;

/**
 * Makes a vault whose one runner has a visit that was signed so many days ago: `past-visit.ts FOLDER NAME DAYS PASSPHRASE`.
 * A process of its own, as the loader of the browser tests cannot open a database.
 */
const [dataFolder = '', name = '', daysAgo = '', passphrase = ''] = process.argv.slice(2);
await signPastVisit();

async function signPastVisit(): Promise<void> {
  const services = await composeServices({
    dataFolder,
    host: 'browser',
    now: () => new Date(Date.now() - Number(daysAgo) * DAY_MS),
    version: '0.0.0-test',
    // What the sheet of that day looked like is not what is tested here.
    printer: {
      print: ({ audience }) => Promise.resolve({ bytes: Buffer.from(`%PDF-1.7 ${audience}`), pages: 2 }),
      printBlank: () => Promise.resolve({ bytes: Buffer.from('%PDF-1.7'), pages: 1 }),
      close: () => Promise.resolve(),
    },
    log: () => undefined,
  });
  const client = createRouterClient(services.router);
  await client.vault.create({
    clinicName: 'Riverside',
    userName: 'Dr A. Example',
    role: 'doctor',
    passphrase,
  });
  const { id: personId } = await client.people.create({ name, birthDate: '1991-06-16' });
  const { id, revision } = await client.assessments.open({ personId });
  const changes = Object.entries(calmKnee.answers).map(([question, value]) => ({
    kind: 'answer',
    question,
    value,
  })) as DraftChange[];
  let next = revision;
  for (let from = 0; from < changes.length; from += MOST_AT_ONCE) {
    const some = changes.slice(from, from + MOST_AT_ONCE);
    ({ revision: next } = await client.assessments.append({ id, revision: next, changes: some }));
  }
  const { id: handoutId } = await client.handouts.preview({ assessmentId: id, options: SHEET });
  await client.assessments.sign({ id, handoutId });
  await services.close();
}
