import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import packageJson from '../../../package.json' with { type: 'json' };
import { temporaryFolder } from '../support.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** As much of @electron/fuses as is asked; electron-builder brings it. */
interface Fuses {
  readonly FuseV1Options: Readonly<Record<string, string | number>>;
  flipFuses(path: string, config: unknown): Promise<number>;
  getCurrentFuseWire(path: string): Promise<Readonly<Record<string, unknown>>>;
}
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const fuses = createRequire(fromBuilder.resolve('app-builder-lib'))('@electron/fuses') as Fuses;

/** Every fuse that this tool knows, and what it does in Genu (security.md B). */
const DECIDED: Readonly<Record<string, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};
const [OFF, ON] = [48, 49];
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

describe('what electron-builder is told', () => {
  const { build } = packageJson;

  it('decides every fuse, in its own words', () => {
    const own = Object.entries(build.electronFuses).map(([name, isOn]) => [
      name.slice(0, 1).toUpperCase() + name.slice(1),
      isOn,
    ]);
    expect(Object.fromEntries(own)).toEqual(DECIDED);
    const known = Object.keys(fuses.FuseV1Options).filter((name) => Number.isNaN(Number(name)));
    expect(known.toSorted()).toEqual(Object.keys(DECIDED).toSorted());
  });

  it('is burnt into a runtime and read back as it was decided, none left out', async () => {
    // The runtime is fetched at a package's making; this file has its fuses at the same mark, all at their defaults.
    const runtime = join(temporaryFolder(), 'runtime');
    const wire = Buffer.concat([Buffer.from([1, 8]), Buffer.from('10110100')]);
    writeFileSync(
      runtime,
      Buffer.concat([Buffer.alloc(999, 7), Buffer.from(SENTINEL), wire, Buffer.alloc(999, 7)]),
    );
    const numbered = Object.entries(DECIDED).map(([name, isOn]) => [fuses.FuseV1Options[name], isOn]);
    const config = { version: '1', strictlyRequireAllFuses: true, ...Object.fromEntries(numbered) };
    await fuses.flipFuses(runtime, config);
    const found = await fuses.getCurrentFuseWire(runtime);
    expect(Object.fromEntries(numbered.map(([number]) => [number, found[String(number)]]))).toEqual(
      Object.fromEntries(numbered.map(([number, isOn]) => [number, isOn === true ? ON : OFF])),
    );
  });

  it('opens batons with Genu, on three systems, under one icon that is large enough for each', () => {
    expect(build.fileAssociations.map(({ ext }) => ext)).toEqual(['genu']);
    expect([build.linux.target, build.mac.target, build.win.target]).toEqual([
      ['AppImage'],
      ['dmg'],
      ['nsis'],
    ]);
    expect(existsSync(join(ROOT, build.icon))).toBe(true);
    const header = readFileSync(join(ROOT, build.icon));
    // The width and the height of a PNG; macOS wants 512 at least.
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1024, 1024]);
  });

  it('packs one exact runtime, and no Node.js beside it', () => {
    expect(
      z
        .string()
        .regex(/^\d+\.\d+\.\d+$/)
        .parse(packageJson.devDependencies.electron),
    ).toBeTruthy();
    expect(build.files).toContain('!node_modules/node-*/**');
    expect(build.asar).toBe(true);
  });
});

describe('the desktop host', () => {
  const folder = join(ROOT, 'electron/hosts/desktop');
  const source = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  it.each([
    'webSecurity',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'enableBlinkFeatures',
    'allowpopups',
    '<webview',
    'openExternal',
    'exposeInMainWorld',
    'ipcMain.handle',
    'enableRemoteModule',
    'nodeIntegration: true',
    'sandbox: false',
    'contextIsolation: false',
  ])('never says %s', (word) => {
    expect(source.includes(word)).toBe(false);
  });

  it('is what was read', () => {
    expect(source).toContain('contextIsolation: true');
  });
});
