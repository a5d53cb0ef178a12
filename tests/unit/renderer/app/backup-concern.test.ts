import { expect, test } from 'vitest';
import { backupConcern } from '#renderer/app/backup-concern.ts';
import type { BackupState } from '#shared/contract/backups.ts';

const backup: BackupState['backups'][number] = {
  id: '2026-11-02T07-30-00-000Z-v9',
  createdAt: '2026-11-02T07:30:00.000Z',
  reason: 'daily',
  bytes: 81_920,
  people: 3,
  assessments: 4,
  handouts: 1,
};
const wellKept: BackupState = {
  backups: [backup],
  folder: '/clinic/backups',
  isOld: false,
  canUndoRestore: false,
};

test.each([
  ['good and recent', {}, undefined],
  ['none yet: the first is made with the start of the day', { backups: [], isOld: true }, undefined],
  ['older than a week', { isOld: true }, 'backups.old'],
  ['the disk is full', { failure: 'DISK_FULL' }, 'backups.failed'],
  ['cancelled by somebody who knows it', { failure: 'CANCELLED' }, undefined],
  ['the vault is damaged, which has a screen of its own', { failure: 'VAULT_DAMAGED' }, undefined],
  [
    'under way after one that failed',
    { failure: 'DISK_FULL', running: { reason: 'manual', progress: 0.4 } },
    undefined,
  ],
  ['in a folder that is synced', { folderRisk: 'synced' }, 'backups.synced'],
  ['on the network', { folderRisk: 'network' }, 'backups.network'],
] as const)('backups: %s', (_, state, title) => {
  expect(backupConcern({ ...wellKept, ...state } as BackupState)?.title).toBe(title);
});

test('the gravest concern is said first, with its reason and whether a backup mends it', () => {
  const all: BackupState = { ...wellKept, failure: 'DISK_FULL', isOld: true, folderRisk: 'synced' };
  expect(backupConcern(all)).toEqual({
    title: 'backups.failed',
    text: 'errors.DISK_FULL.title',
    isMended: true,
  });
  expect(backupConcern({ ...all, failure: undefined })).toEqual({
    title: 'backups.old',
    text: 'backups.old.text',
    isMended: true,
  });
  expect(backupConcern({ ...wellKept, folderRisk: 'network' })).toEqual({
    title: 'backups.network',
    text: 'backups.place.text',
    isMended: false,
  });
});
