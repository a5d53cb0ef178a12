import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { bareStatements } from './bare-search.ts';
import { addLongHistory, fillInBulk, quickPrinter } from './big-vault.ts';
import { median, quantile, timed, timedInTurn, type Figure } from './measure.ts';
import { PASSPHRASE, withVault, type BenchVault } from './vault.ts';

const SIZES = [1000, 10_000, 100_000] as const;
/**
 * How much slower the service may search than its statements alone, in the vault for which that is promised. A small
 * vault is asked in a millisecond, and half of that is the call.
 */
const SEARCH_RATIO = { people: 100_000, most: 1.5 };
const LONG_HISTORY = 50;
const KEYSTROKES = [
  'a',
  'an',
  'ann',
  'anna',
  'anna b',
  'anna br',
  'hor',
  'horvat',
  'xq',
  'schmitt',
  'iwanow',
  'mue',
  'mueller k',
  'fetherston',
];

/** The records of a clinic of 1,000, 10,000 and 100,000 people with three assessments each, and how each grows. */
export async function measureRecords(): Promise<readonly Figure[]> {
  const bySize: (readonly Figure[])[] = [];
  for (const people of SIZES) {
    bySize.push(await withVault((vault) => measureSize(vault, people), { printer: quickPrinter }));
  }
  const [smallest] = bySize;
  return bySize.flatMap((figures, index) =>
    figures.map((figure, at) => {
      const growth = figure.value / (smallest?.[at]?.value ?? Number.NaN);
      const size = (SIZES[index] ?? 0).toLocaleString('en');
      return { ...figure, name: `${figure.name}, ${size} people (× ${growth.toPrecision(2)})` };
    }),
  );
}

async function measureSize(vault: BenchVault, people: number): Promise<readonly Figure[]> {
  fillInBulk(vault.bare, people, new Date());
  const personId = await addLongHistory(vault.client, LONG_HISTORY);
  return [
    ...(await measureSearch(vault, people)),
    await measureFirstRows(vault),
    await measurePerson(vault, personId),
    await measureUnlock(vault),
    await measureAutosave(vault),
    ...(await measureBackup(vault)),
  ];
}

/** A keystroke through the service; the floor is the same statements that it runs, prepared, on a bare connection. */
async function measureSearch({ client, bare }: BenchVault, people: number): Promise<readonly Figure[]> {
  const page = { sort: 'name', descending: false, limit: 50 } as const;
  const rest = { filter: 'everyone', offset: 0, language: 'en', recent: [] } as const;
  const today = new Date().toISOString().slice(0, 10);
  const statements = KEYSTROKES.map((search) => bareStatements(bare, { ...page, ...rest, today, search }));
  const throughService = (run: number) =>
    client.people.list({ ...page, search: KEYSTROKES[run % KEYSTROKES.length] ?? '' });
  const alone = (run: number) => statements[run % statements.length]?.();
  await timedInTurn(2 * KEYSTROKES.length, throughService, alone);
  const [served, bareRuns] = await timedInTurn(20 * KEYSTROKES.length, throughService, alone);
  return [
    {
      name: 'search keystroke, p95',
      value: quantile(served, 0.95),
      unit: 'ms',
      floor: { name: 'its statements, bare', value: quantile(bareRuns, 0.95) },
      budget: { most: 10, ...(people === SEARCH_RATIO.people && { mostRatio: SEARCH_RATIO.most }) },
    },
  ];
}

async function measureFirstRows({ client }: BenchVault): Promise<Figure> {
  const first = await timed(20, () => client.people.list({}));
  return {
    name: 'first rows of the table, worst',
    value: Math.max(...first),
    unit: 'ms',
    budget: { most: 150 },
  };
}

async function measurePerson({ client }: BenchVault, id: string): Promise<Figure> {
  const reads = await timed(20, () => client.people.file({ id }));
  return {
    name: `person with ${LONG_HISTORY} assessments, worst`,
    value: Math.max(...reads),
    unit: 'ms',
    budget: { most: 50 },
  };
}

async function measureUnlock({ client }: BenchVault): Promise<Figure> {
  const unlocks: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    await client.vault.lock({});
    unlocks.push(...(await timed(1, () => client.vault.unlock({ passphrase: PASSPHRASE }))));
    // The first unlocking of a day begins a backup.
    await settled(client);
  }
  return { name: 'unlock, median', value: median(unlocks), unit: 'ms', budget: { most: 1000 } };
}

async function measureAutosave({ client }: BenchVault): Promise<Figure> {
  const person = await client.people.create({ name: 'Ida Brook', birthDate: '1991-06-16' });
  let { id, revision } = await client.assessments.open({ personId: person.id });
  const appends = await timed(200, async (run) => {
    const change = { kind: 'answer' as const, question: 'nprsRun' as const, value: run % 11 };
    ({ revision } = await client.assessments.append({ id, revision, changes: [change] }));
  });
  return {
    name: 'autosave acknowledged, p95',
    value: quantile(appends, 0.95),
    unit: 'ms',
    budget: { most: 20 },
  };
}

/** How long a backup takes, and the longest that it keeps anything else waiting meanwhile. */
async function measureBackup({ client }: BenchVault): Promise<readonly Figure[]> {
  const alone = await longestWait(() => pause(3000));
  const start = performance.now();
  let steps = 0;
  const beside = await longestWait(async () => {
    steps = await backUp(client);
  });
  return [
    {
      name: `backup, ${steps} steps of progress seen`,
      value: performance.now() - start,
      unit: 'ms',
      budget: {},
    },
    {
      name: 'longest wait beside the backup',
      value: beside,
      unit: 'ms',
      floor: { name: 'without one', value: alone },
      budget: { most: 50 },
    },
  ];
}

/** The longest that anything else had to wait for its turn meanwhile, in milliseconds. */
async function longestWait(work: () => Promise<void>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6;
}

/** Makes a backup as the screen does, and counts how often it could show how far it is. */
async function backUp(client: BenchVault['client']): Promise<number> {
  let steps = 0;
  await client.backups.start({});
  for (;;) {
    const { running } = await client.backups.state({});
    if (running === undefined) break;
    if (running.progress > 0 && running.progress < 1) steps += 1;
    await pause(50);
  }
  const { failure } = await client.backups.state({});
  if (failure !== undefined) throw new Error(`the backup failed: ${failure}`);
  return steps;
}

/** Until no backup is under way, such as the one of the day. */
async function settled(client: BenchVault['client']): Promise<void> {
  while ((await client.backups.state({})).running !== undefined) await pause(50);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
