import { join } from 'node:path';
import type { BackupPlace } from '#electron/store/backup/make.ts';
import { BACKUPS, DATABASE, SLOTS } from '#electron/store/backup/restore.ts';
import { Store } from '#electron/store/store.ts';

/** What a vault needs to know of the application around it. */
export interface VaultAbout extends Pick<BackupPlace, 'application' | 'knowledgeVersion'> {
  readonly now: () => Date;
}

/** Where the vault in a folder keeps its backups, and what these say of the application. */
export const backupPlaceOf = (
  folder: string,
  { application, knowledgeVersion }: VaultAbout,
): BackupPlace => ({
  folder: join(folder, BACKUPS),
  slots: join(folder, SLOTS),
  application,
  knowledgeVersion,
});

/** The database of the vault in a folder, up to date. Throws a `Failure`. */
export const openVaultStore = (
  folder: string,
  about: VaultAbout,
  { key, create }: { readonly key: Buffer; readonly create: boolean },
): Store =>
  Store.open(join(folder, DATABASE), {
    key,
    create,
    backups: backupPlaceOf(folder, about),
    now: about.now(),
  });
