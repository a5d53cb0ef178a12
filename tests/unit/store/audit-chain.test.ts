import { array, assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GENESIS,
  findChainProblems,
  linked,
  type AuditAct,
  type AuditEntry,
} from '#electron/store/audit-chain.ts';

const id = '00000000-0000-4000-8000-000000000001';
const act = (fields: readonly string[]): AuditAct => ({
  at: '2026-06-15T09:30:00.000Z',
  action: 'person-changed',
  subject: { kind: 'person', id },
  details: { fields: [...fields] },
});
function chainOf(acts: readonly AuditAct[]): readonly AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (const one of acts) entries.push(linked(one, entries.at(-1) ?? GENESIS));
  return entries;
}
const endOf = (entries: readonly AuditEntry[]) => entries.at(-1) ?? GENESIS;
const five = chainOf(['name', 'birthDate', 'name', 'name', 'birthDate'].map((field) => act([field])));
const kinds = (entries: readonly AuditEntry[], end = endOf(five)) => findChainProblems(entries, end);

describe('a chain of acts', () => {
  it('holds as it was written', () => {
    expect(kinds(five)).toEqual([]);
    expect(findChainProblems([], GENESIS)).toEqual([]);
  });

  it('is the same whatever the order of the details', () => {
    const one = linked({ ...act([]), details: { a: 1, b: 2 } }, GENESIS);
    const other = linked({ ...act([]), details: { b: 2, a: 1 } }, GENESIS);
    expect(other.hash).toBe(one.hash);
  });

  it('shows an entry that says something else', () => {
    const changed = five.map((entry) => (entry.sequence === 3 ? { ...entry, details: {} } : entry));
    expect(kinds(changed)).toEqual([{ kind: 'changed', sequence: 3 }]);
  });

  it('shows an entry that was changed together with its hash', () => {
    const [first = GENESIS, second = GENESIS, ...rest] = five;
    const forged = linked(act(['forged']), first);
    expect(second.hash).not.toBe(forged.hash);
    expect(kinds([five[0] as AuditEntry, forged, ...rest])).toEqual([{ kind: 'unlinked', sequence: 3 }]);
  });

  it('shows an entry that is gone', () => {
    expect(kinds(five.filter(({ sequence }) => sequence !== 2))).toEqual([{ kind: 'missing', sequence: 2 }]);
  });

  it('shows entries in another order', () => {
    const [first, second, third, ...rest] = five as AuditEntry[];
    const swapped = [first, third, second, ...rest] as AuditEntry[];
    expect(kinds(swapped).map(({ kind }) => kind)).toContain('missing');
  });

  it('shows an end that was cut off, by the anchor of the database or by one on paper', () => {
    const cut = five.slice(0, 3);
    expect(kinds(cut)).toEqual([{ kind: 'cut-off', sequence: 4 }]);
    const written = { sequence: 5, hash: endOf(five).hash.slice(0, 8) };
    expect(findChainProblems(five, endOf(five), [written])).toEqual([]);
    expect(findChainProblems(cut, endOf(cut), [written])).toEqual([{ kind: 'cut-off', sequence: 4 }]);
  });

  it('shows a whole chain that was written anew after the anchor on paper', () => {
    const forged = chainOf(['a', 'b', 'c', 'd', 'e'].map((field) => act([field])));
    const written = { sequence: 4, hash: (five[3] as AuditEntry).hash.slice(0, 8) };
    expect(findChainProblems(forged, endOf(forged))).toEqual([]);
    expect(findChainProblems(forged, endOf(forged), [written])).toEqual([{ kind: 'changed', sequence: 4 }]);
  });

  it('holds for any acts, and shows any entry that is changed, taken out or cut off', () => {
    const acts = array(array(constantFrom('name', 'birthDate'), { maxLength: 3 }).map(act), {
      minLength: 1,
      maxLength: 12,
    });
    assert(
      property(acts, nat(), (some, where) => {
        const entries = chainOf(some);
        const at = where % entries.length;
        const without = entries.filter((_, index) => index !== at);
        const changed = entries.map((entry, index) =>
          index === at ? { ...entry, at: '2020-01-01T00:00:00.000Z' } : entry,
        );
        expect(findChainProblems(entries, endOf(entries))).toEqual([]);
        expect(findChainProblems(without, endOf(entries))).not.toEqual([]);
        expect(findChainProblems(changed, endOf(entries))).not.toEqual([]);
      }),
    );
  });
});
