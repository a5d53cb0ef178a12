import type { AuditAction, AuditAnchor, AuditDetails, SUBJECT_KINDS } from '#shared/contract/audit.ts';
import { sha256 } from './hash.ts';

export interface AuditSubject {
  readonly kind: (typeof SUBJECT_KINDS)[number];
  readonly id?: string | undefined;
}
/** What is written down, before it has its place in the chain. */
export interface AuditAct {
  readonly at: string;
  /** Id of the user; absent where Genu itself did it. */
  readonly userId?: string | undefined;
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly details: AuditDetails;
}
export interface AuditEntry extends AuditAct {
  readonly sequence: number;
  /** Hash of the entry before. */
  readonly previous: string;
  readonly hash: string;
}

/** Where a trail begins. */
export const GENESIS: AuditAnchor = { sequence: 0, hash: '0'.repeat(64) };

/** The details with sorted keys: equal details are equal text. */
export const canonicalDetails = (details: AuditDetails): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(details).sort(([left], [right]) => (left < right ? -1 : 1))),
  );

/** Hex SHA-256 over everything that an entry says and over the hash of the one before. */
export function hashOf({ sequence, previous, ...act }: Omit<AuditEntry, 'hash'>): string {
  const { at, userId = null, action, subject, details } = act;
  const canonical = [sequence, previous, at, userId, action, subject.kind, subject.id ?? null];
  return sha256(Buffer.from(JSON.stringify([...canonical, canonicalDetails(details)])));
}

/** The next entry of a chain that ends with this anchor. */
export function linked(act: AuditAct, anchor: AuditAnchor): AuditEntry {
  const entry = { ...act, sequence: anchor.sequence + 1, previous: anchor.hash };
  return { ...entry, hash: hashOf(entry) };
}

/**
 * What is wrong with a chain, and where: an entry that does not have the hash of what it says, one that does not
 * follow the one before, entries that are missing, or an end that is not where it should be.
 */
export interface ChainProblem {
  readonly kind: 'changed' | 'unlinked' | 'missing' | 'cut-off';
  readonly sequence: number;
}

/**
 * Checks entries in their order against each other and against where the chain ought to end. `anchors` are ends that
 * were written down elsewhere, on a signed summary for instance; a hash may be given by its first digits.
 */
export function findChainProblems(
  entries: Iterable<AuditEntry>,
  end: AuditAnchor,
  anchors: readonly AuditAnchor[] = [],
): readonly ChainProblem[] {
  const problems: ChainProblem[] = [];
  const expected = new Map(anchors.map((anchor) => [anchor.sequence, anchor.hash]));
  let last = GENESIS;
  for (const entry of entries) {
    const { sequence } = entry;
    if (sequence !== last.sequence + 1) problems.push({ kind: 'missing', sequence: last.sequence + 1 });
    else if (entry.previous !== last.hash) problems.push({ kind: 'unlinked', sequence });
    if (hashOf(entry) !== entry.hash) problems.push({ kind: 'changed', sequence });
    const written = expected.get(sequence);
    if (written !== undefined && !entry.hash.startsWith(written))
      problems.push({ kind: 'changed', sequence });
    last = { sequence, hash: entry.hash };
  }
  const furthest = Math.max(end.sequence, ...expected.keys());
  if (last.sequence < furthest) problems.push({ kind: 'cut-off', sequence: last.sequence + 1 });
  else if (last.hash !== end.hash) problems.push({ kind: 'unlinked', sequence: last.sequence });
  return problems;
}
