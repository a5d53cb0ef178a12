import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_REASONS, type StoredBackup } from '#electron/store/backup/manifest.ts';
import { KEPT, expiredBackups } from '#electron/store/backup/retention.ts';

const TODAY = '2026-06-15';

function backupOf(createdAt: string, reason: StoredBackup['reason'] = 'daily'): StoredBackup {
  return {
    id: `${createdAt.replaceAll(/[:.]/g, '-')}-v1`,
    version: 1,
    createdAt,
    reason,
    application: '1',
    schema: 1,
    knowledgeVersion: 'k',
    bytes: 1,
    sha256: '0'.repeat(64),
    counts: { people: 0, assessments: 0, handouts: 0 },
  };
}
const at = (day: string, hour: number): string => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const kept = (backups: readonly StoredBackup[]): string[] => {
  const expired = new Set(expiredBackups(backups, TODAY));
  return backups.filter(({ id }) => !expired.has(id)).map(({ createdAt }) => createdAt);
};

describe('backups that may go', () => {
  it('keeps three of today and one of each other day', () => {
    const backups = [7, 9, 12, 18].map((hour) => backupOf(at(TODAY, hour)));
    const yesterday = [8, 16].map((hour) => backupOf(at('2026-06-14', hour)));
    expect(kept([...backups, ...yesterday])).toEqual([
      at(TODAY, 9),
      at(TODAY, 12),
      at(TODAY, 18),
      at('2026-06-14', 16),
    ]);
  });

  it('keeps ten in all, and those before a migration for ninety days beside them', () => {
    const days = Array.from({ length: 14 }, (_, day) => backupOf(at(`2026-05-${String(day + 10)}`, 8)));
    const migrations = ['2026-03-18', '2026-03-17', '2026-03-16'].map((day) =>
      backupOf(at(day, 8), 'before-migration'),
    );
    expect(kept([...days, ...migrations])).toEqual([
      ...days.slice(-KEPT.inAll).map(({ createdAt }) => createdAt),
      at('2026-03-18', 8),
      at('2026-03-17', 8),
    ]);
  });

  it('never lets the newest go, nor keeps more than the limits, whatever there is', () => {
    const anyBackup = record({
      day: integer({ min: 0, max: 400 }),
      hour: integer({ min: 0, max: 23 }),
      minute: integer({ min: 0, max: 59 }),
      reason: constantFrom(...BACKUP_REASONS),
    }).map(({ day, hour, minute, reason }) =>
      backupOf(new Date(Date.UTC(2026, 5, 15 - day, hour, minute)).toISOString(), reason),
    );
    assert(
      property(uniqueArray(anyBackup, { selector: ({ id }) => id, minLength: 1 }), (backups) => {
        const expired = new Set(expiredBackups(backups, TODAY));
        const [newest] = backups.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
        expect(expired.has(newest?.id ?? '')).toBe(false);
        const ordinary = backups.filter(
          ({ id, reason }) => !expired.has(id) && !reason.startsWith('before-m'),
        );
        const withoutRekey = ordinary.filter(({ reason }) => reason !== 'before-rekey');
        expect(withoutRekey.length).toBeLessThanOrEqual(KEPT.inAll);
        const again = expiredBackups(
          backups.filter(({ id }) => !expired.has(id)),
          TODAY,
        );
        expect(again).toEqual([]);
      }),
    );
  });
});
