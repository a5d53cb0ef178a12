import type { ChainProblem } from '#electron/store/audit-chain.ts';
import type { StoredHash } from '#electron/store/hash.ts';
import type { Store } from '#electron/store/store.ts';
import type { AuditAnchor } from '#shared/contract/audit.ts';

const KINDS = ['sheet', 'record', 'addendum'] as const;
type Kind = (typeof KINDS)[number];

/** Something immutable that is not as the trail says: gone, another one, or never written down. */
export interface RecordProblem {
  readonly what: Kind;
  readonly id: string;
  readonly problem: 'gone' | 'changed' | 'unrecorded';
}
/** What reading the whole trail and everything it speaks of has found. */
export interface TrailVerification {
  readonly entries: number;
  readonly anchor: AuditAnchor;
  readonly problems: readonly ChainProblem[];
  readonly records: readonly RecordProblem[];
  /** Erasures that nobody has recorded. */
  readonly openErasures: number;
}

/** Reads the trail from its first entry and holds what is kept against it. `anchors` were written down elsewhere. */
export function verifyTrail(store: Store, anchors: readonly AuditAnchor[] = []): TrailVerification {
  const { trail } = store;
  return {
    entries: trail.count(),
    anchor: trail.anchor(),
    problems: trail.findProblems(anchors),
    records: findRecordProblems(store),
    openErasures: store.countOpenErasures(),
  };
}

interface Promised {
  readonly hash: string;
  readonly assessmentId: string;
}
/** By kind and id: what the trail says was kept. */
type Promises = ReadonlyMap<Kind, Map<string, Promised>>;

function findRecordProblems(store: Store): readonly RecordProblem[] {
  const promises = readPromises(store);
  const kept: readonly (readonly [Kind, Iterable<StoredHash>])[] = [
    ['sheet', store.handouts.hashes()],
    ['record', store.signatures.hashes()],
    ['addendum', store.addenda.hashes()],
  ];
  return kept.flatMap(([what, rows]) => compare(what, rows, promises.get(what) ?? new Map()));
}

function compare(
  what: Kind,
  rows: Iterable<StoredHash>,
  promised: Map<string, Promised>,
): readonly RecordProblem[] {
  const problems: RecordProblem[] = [];
  const missing = new Set(promised.keys());
  for (const { id, stored, actual } of rows) {
    const hash = promised.get(id)?.hash;
    missing.delete(id);
    if (hash === undefined) problems.push({ what, id, problem: 'unrecorded' });
    else if (hash !== actual || stored !== actual) problems.push({ what, id, problem: 'changed' });
  }
  return [...problems, ...[...missing].map((id) => ({ what, id, problem: 'gone' }) as const)];
}

/** Everything that was kept and has not been erased since with its person. */
function readPromises({ trail }: Store): Promises {
  const promises = new Map(KINDS.map((kind) => [kind, new Map<string, Promised>()]));
  for (const { action, subject, details } of trail.entries()) {
    const { sha256, sheet, addendum } = details;
    const assessmentId = subject.id ?? '';
    if (action === 'visit-erased') forget(promises, assessmentId);
    if (typeof sha256 !== 'string') continue;
    const promised = { hash: sha256, assessmentId };
    if (typeof sheet === 'string') promises.get('sheet')?.set(sheet, promised);
    else if (typeof addendum === 'string') promises.get('addendum')?.set(addendum, promised);
    else promises.get('record')?.set(assessmentId, promised);
  }
  return promises;
}

function forget(promises: Promises, erased: string): void {
  for (const promised of promises.values()) {
    for (const [id, { assessmentId }] of promised) {
      if (assessmentId === erased) promised.delete(id);
    }
  }
}
