import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultDataFolder } from '#electron/hosts/data-folder.ts';
import { isBuildStale } from '#electron/hosts/launch/build.ts';
import { findAddress, noteAddress } from '#electron/hosts/running-address.ts';
import { startFailureSentence } from '#electron/hosts/start-failure.ts';
import { loadStaticFiles } from '#electron/hosts/static-files.ts';
import { Failure } from '#shared/contract/failure.ts';

function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'genu-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('the static files', () => {
  it('are the known kinds, by their path, the hashed ones marked', () => {
    const folder = temporaryFolder({
      'index.html': '<p>',
      'assets/a-1.js': '1',
      'assets/deep/b-2.woff2': '2',
      'notes.txt': 'private',
      'assets/a-1.js.map': '{}',
    });
    const files = loadStaticFiles(folder);
    expect(Object.fromEntries([...files].map(([path, { isHashed }]) => [path, isHashed]))).toEqual({
      '/': false,
      '/index.html': false,
      '/assets/a-1.js': true,
      '/assets/deep/b-2.woff2': true,
    });
  });

  it('are missed with a sentence', () => {
    expect(() => loadStaticFiles(temporaryFolder())).toThrow('npm run build');
  });
});

describe('the default data folder', () => {
  it('is where each system keeps such things', () => {
    expect(defaultDataFolder('darwin', {})).toMatch(/Library\/Application Support\/Genu$/);
    expect(defaultDataFolder('win32', { APPDATA: 'C:/Roaming' })).toBe(join('C:/Roaming', 'Genu'));
    expect(defaultDataFolder('linux', { XDG_DATA_HOME: '/srv/data' })).toBe('/srv/data/genu');
    expect(defaultDataFolder('linux', {})).toMatch(/\.local\/share\/genu$/);
  });
});

describe('the address of a running host', () => {
  it('is found while its process lives, and gone with the note', () => {
    const folder = temporaryFolder();
    expect(findAddress(folder)).toBeUndefined();
    const forget = noteAddress(folder, 'http://127.0.0.1:4100');
    expect(findAddress(folder)).toBe('http://127.0.0.1:4100');
    forget();
    expect(findAddress(folder)).toBeUndefined();
  });

  it('is not believed when its process is gone, or when the note is damaged', () => {
    const folder = temporaryFolder();
    noteAddress(folder, 'http://127.0.0.1:4100');
    const note = readFileSync(join(folder, 'running.json'), 'utf8');
    // Larger than any process id that a system gives.
    writeFileSync(join(folder, 'running.json'), note.replace(String(process.pid), '1999999999'));
    expect(findAddress(folder)).toBeUndefined();
    writeFileSync(join(folder, 'running.json'), note.slice(0, 9));
    expect(findAddress(folder)).toBeUndefined();
  });
});

describe('why nothing starts', () => {
  it('is said with a way out', () => {
    const folder = temporaryFolder();
    const say = (error: unknown) => startFailureSentence(error, folder);
    expect(say(new Failure('VAULT_IN_USE'))).toBe(
      'Genu is already running on this data folder. Use that window, or stop it first.',
    );
    noteAddress(folder, 'http://127.0.0.1:4100');
    expect(say(new Failure('VAULT_IN_USE'))).toContain('folder at http://127.0.0.1:4100. Use');
    expect(say(new Failure('READ_ONLY'))).toContain('--data');
    expect(say(new Failure('DISK_FULL'))).toContain('free some space');
    expect(say(new Error('disk I/O error at /home/anna'))).toBeUndefined();
  });
});

describe('the build', () => {
  const sources = {
    'electron/a.ts': '',
    'renderer/b.tsx': '',
    'shared/deep/c.ts': '',
    'package.json': '{}',
    'electron.vite.config.ts': '',
  };
  const results = { 'out/main/main.js': '', 'out/preload/preload.cjs': '', 'out/renderer/index.html': '' };
  const setTime = (root: string, paths: readonly string[], seconds: number) => {
    for (const path of paths) utimesSync(join(root, path), seconds, seconds);
  };

  it('is stale while a part of it is missing', () => {
    expect(isBuildStale(temporaryFolder(sources))).toBe(true);
    const { 'out/preload/preload.cjs': _preload, ...withoutPreload } = results;
    expect(isBuildStale(temporaryFolder({ ...sources, ...withoutPreload }))).toBe(true);
  });

  it.each(Object.keys(sources))('is fresh until %s changes', (source) => {
    const root = temporaryFolder({ ...sources, ...results });
    setTime(root, Object.keys(sources), 1000);
    setTime(root, Object.keys(results), 2000);
    expect(isBuildStale(root)).toBe(false);
    setTime(root, [source], 3000);
    expect(isBuildStale(root)).toBe(true);
  });
});
