import { Temporal } from 'temporal-polyfill';
import type { StoredBackup } from './manifest.ts';

/** Copies kept of the day itself, of other days together, and days for which one before a migration stays. */
export const KEPT = { today: 3, inAll: 10, migrationDays: 90 } as const;

/**
 * The backups that may go: of today all but the newest three, of each other day all but its newest, and in all
 * no more than ten; those before a migration or a rekey are counted apart and stay ninety days. The newest one
 * never goes. `today` and the days of the backups are calendar days in UTC.
 */
export function expiredBackups(backups: readonly StoredBackup[], today: string): readonly string[] {
  const newestFirst = backups.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const [protectedOnes, ordinary] = [newestFirst.filter(isBeforeChange), newestFirst.filter(isOrdinary)];
  const seen = new Map<string, number>();
  const kept = ordinary
    .filter((backup) => {
      const day = dayOf(backup);
      const place = (seen.get(day) ?? 0) + 1;
      seen.set(day, place);
      return place <= (day === today ? KEPT.today : 1);
    })
    .slice(0, KEPT.inAll);
  const oldest = Temporal.PlainDate.from(today).subtract({ days: KEPT.migrationDays }).toString();
  const stays = new Set(
    [...kept, ...protectedOnes.filter((backup) => dayOf(backup) >= oldest), ...newestFirst.slice(0, 1)].map(
      ({ id }) => id,
    ),
  );
  return newestFirst.map(({ id }) => id).filter((id) => !stays.has(id));
}

const dayOf = ({ createdAt }: StoredBackup): string => createdAt.slice(0, 10);
const isBeforeChange = ({ reason }: StoredBackup): boolean =>
  reason === 'before-migration' || reason === 'before-rekey';
const isOrdinary = (backup: StoredBackup): boolean => !isBeforeChange(backup);
