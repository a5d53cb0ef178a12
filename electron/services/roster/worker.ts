import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '#electron/store/database.ts';
import { asFailure } from '#electron/store/failures.ts';
import { Store } from '#electron/store/store.ts';
import { Failure } from '#shared/contract/failure.ts';
import { changed } from '../people.ts';
import { recordPersonChange } from '../person-record.ts';
import { asCheck, judgeRows, type JudgedRow } from './judge.ts';
import { readRoster } from './read.ts';
import type { RosterReply, RosterTask } from './thread.ts';

/** Reads a roster, or imports one in a single transaction, off the main thread; the thread ends with it. */
const task = workerData as RosterTask;
const key = Buffer.from(task.key);
const stop = new Int32Array(task.stop);
/** Rows between two looks at whether to stop. */
const PACE = 100;
/** Reading and comparing take about half the time, storing the other. */
const HALF = 0.5;

const tell = (reply: RosterReply): void => parentPort?.postMessage(reply);

try {
  tell(run());
} catch (error) {
  const failure = asFailure(error);
  const { code, detail } = failure instanceof Failure ? failure : new Failure('INCIDENT', 'roster');
  tell({ failure: { code, detail } });
} finally {
  key.fill(0);
  task.key.fill(0);
}

function run(): RosterReply {
  const source = task.kind === 'check' ? task.source : task.order;
  const roster = readRoster(source, task.today);
  const connection = openDatabase(task.database, key);
  try {
    const store = Store.over(connection);
    const judged = judgeRows(store, roster.rows, (done) => pause(done, (HALF * done) / roster.rows.length));
    if (task.kind === 'check') return { check: asCheck(roster, judged) };
    const { withKnown } = task.order;
    return { imported: addAll(store, judged, withKnown) };
  } finally {
    connection.close();
  }
}

/** All of them or nobody: whatever happens on the way undoes the transaction. */
function addAll(store: Store, judged: readonly JudgedRow[], withKnown: boolean) {
  const wanted = judged.filter(({ state }) => state === 'new' || (withKnown && state === 'known'));
  store.change(() => {
    for (const [index, row] of wanted.entries()) {
      pause(index, HALF + (HALF * index) / wanted.length);
      if (!('details' in row)) continue;
      const id = randomUUID();
      store.people.create({ ...row.details, id, createdAt: task.at });
      recordPersonChange(store, {
        personId: id,
        at: task.at,
        userId: task.userId,
        kind: 'imported',
        fields: changed({}, row.details),
      });
    }
  });
  return { added: wanted.length, left: judged.length - wanted.length };
}

/** Tells how far it is, and stops when that is asked for. */
function pause(done: number, progress: number): void {
  if (done % PACE !== 0) return;
  if (Atomics.load(stop, 0) === 1) throw new Failure('CANCELLED', 'roster');
  tell({ progress });
}
