import { describe, expect, it } from 'vitest';
import { folderRisk } from '#electron/services/folder-risk.ts';

const MOUNTS = [
  'sysfs /sys sysfs rw 0 0',
  '/dev/sda1 / ext4 rw 0 0',
  'nas:/clinic /mnt/clinic nfs4 rw 0 0',
  '//nas/share /mnt/share cifs rw 0 0',
  '/dev/sdb1 /mnt/share/local ext4 rw 0 0',
].join('\n');

describe('where a data folder lies', () => {
  it.each([
    ['/home/quill/.local/share/genu', undefined],
    ['/home/quill/Dropbox/genu', 'synced'],
    ['/Users/quill/Library/Mobile Documents/genu', 'synced'],
    ['/home/quill/OneDrive - Riverside/genu', 'synced'],
    ['/home/quill/dropbox-notes/genu', undefined],
    ['/mnt/clinic/genu', 'network'],
    ['/mnt/share/genu', 'network'],
    ['/mnt/share/local/genu', undefined],
    ['/mnt/clinical/genu', undefined],
    [String.raw`\\nas\clinic\genu`, 'network'],
  ] as const)('%s: %s', (folder, risk) => {
    expect(folderRisk(folder, MOUNTS)).toBe(risk);
  });
});
