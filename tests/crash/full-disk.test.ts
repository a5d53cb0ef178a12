import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { PASSPHRASE } from '#tests/integration/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'genu-full-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A disk of three megabytes that is gone with its process: a file system in memory, in a world of its own. */
const onSmallDisk = (...command: readonly string[]) =>
  spawnSync(
    'unshare',
    [
      '-rm',
      'sh',
      '-c',
      'mount -t tmpfs -o size=3m tmpfs "$1" && shift && exec "$@"',
      'sh',
      folder,
      ...command,
    ],
    { encoding: 'utf8' },
  );
const canMount = process.platform === 'linux' && onSmallDisk('true').status === 0;
if (!canMount) {
  process.stdout.write(
    "\n!! SKIPPED: the full disk. This machine lets nobody mount a small one; SQLite's own limit stands in for it.\n\n",
  );
}

describe('a disk that is full', () => {
  it.skipIf(!canMount)(
    'refuses in its own words, keeps what was acknowledged, and goes on when there is room again',
    () => {
      const { stdout, stderr } = onSmallDisk(
        process.execPath,
        fileURLToPath(new URL('on-full-disk.ts', import.meta.url)),
        folder,
        PASSPHRASE,
        'five other words for the door',
      );
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual({
        whileAdding: 'DISK_FULL',
        isWhole: true,
        copy: 'DISK_FULL',
        passphrase: 'DISK_FULL',
        dataKey: 'DISK_FULL',
        isStillOpen: true,
        restore: 'DISK_FULL',
        // The log of the database may have room left inside.
        unlockOnFullDisk: expect.stringMatching(/^(?:done|DISK_FULL)$/),
        dataKeyHalfWay: 'DISK_FULL',
        isWholeAfterwards: true,
        goesOn: true,
        backups: 1,
        files: ['backups', 'keyslots.json', 'vault.db'],
      });
    },
  );
});
