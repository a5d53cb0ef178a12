import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, property, string, webUrl } from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '#electron/hosts/content-security.ts';
import { answerRequest } from '#electron/hosts/desktop/app-protocol.ts';
import { dataFolderOf } from '#electron/hosts/desktop/data-folder-argument.ts';
import { IdleWatch } from '#electron/hosts/desktop/idle-watch.ts';
import { menuTemplate } from '#electron/hosts/desktop/menu.ts';
import { isOwnAddress, isOwnRequest, START_ADDRESS } from '#electron/hosts/desktop/origin.ts';
import { ReloadLimit } from '#electron/hosts/desktop/reload-limit.ts';
import { findRuntime } from '#electron/hosts/desktop/runtime.ts';
import { isOwnTopFrame } from '#electron/hosts/desktop/senders.ts';
import { isAllowedPermission, WEB_PREFERENCES } from '#electron/hosts/desktop/web-preferences.ts';
import { keepPlace, placeWindow, readPlace } from '#electron/hosts/desktop/window-place.ts';
import type { StaticFile } from '#electron/hosts/static-files.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'genu-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const foreign = [
  'https://bundle/index.html',
  'http://127.0.0.1/',
  'ws://bundle/',
  'file:///etc/passwd',
  'app://bundle.evil.test/index.html',
  'app://evil.test/bundle',
  'app://bundle@evil.test/',
  'app://me@bundle/',
  'app://bundle:8080/',
  'app:bundle/index.html',
  'apps://bundle/',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'devtools://devtools/bundled/inspector.html',
  'about:blank',
  '',
];

describe('an address', () => {
  it('is ours with our scheme and host alone', () => {
    expect(isOwnAddress(START_ADDRESS)).toBe(true);
    expect(isOwnAddress('app://bundle/index.html#/people/1')).toBe(true);
  });

  it.each(foreign)('is not ours: %s', (address) => {
    expect(isOwnAddress(address)).toBe(false);
    expect(isOwnRequest(address)).toBe(false);
    expect(isOwnRequest(`blob:${address}`)).toBe(false);
  });

  it('may be an object that our page made, which is no page itself', () => {
    const blob = 'blob:app://bundle/0ab5-41';
    expect(isOwnRequest(blob)).toBe(true);
    expect(isOwnAddress(blob)).toBe(false);
  });

  it('of the web is never loaded', () => {
    assert(
      property(webUrl(), (address) => {
        expect([isOwnRequest(address), isOwnAddress(address)]).toEqual([false, false]);
      }),
    );
  });
});

describe('the sender of a message', () => {
  it.each([
    ['our top frame', { url: START_ADDRESS, parent: null }, true],
    ['our page in a frame', { url: START_ADDRESS, parent: {} }, false],
    ['a foreign page', { url: 'https://evil.test/', parent: null }, false],
    ['an object of our page', { url: 'blob:app://bundle/1', parent: null }, false],
    ['a frame that is gone', null, false],
  ])('%s → %s', (_what, frame, isOurs) => {
    expect(isOwnTopFrame(frame)).toBe(isOurs);
  });
});

describe('the app protocol', () => {
  const index: StaticFile = {
    body: Buffer.from('<p>Genu'),
    type: 'text/html; charset=utf-8',
    isHashed: false,
  };
  const files = new Map([
    ['/', index],
    ['/index.html', index],
    ['/assets/a.js', { body: Buffer.from('1'), type: 'text/javascript; charset=utf-8', isHashed: true }],
  ]);
  const ask = (url: string, method = 'GET') => answerRequest({ url, method }, files);

  it('answers with the file, its type and the policy', async () => {
    const answer = ask(START_ADDRESS);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<p>Genu');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(ask('app://bundle/assets/a.js?v=1#part').status).toBe(200);
  });

  it.each([
    'app://bundle/../../etc/passwd',
    'app://bundle/assets/../../../etc/passwd',
    'app://bundle/assets/%2e%2e/%2e%2e/package.json',
    'app://bundle/assets%2fa.js',
    String.raw`app://bundle/assets\a.js`,
    'app://bundle/assets',
    'app://bundle//index.html',
    'app://bundle/index.html%00',
    'app://evil.test/index.html',
    'file:///index.html',
    'nonsense',
  ])('knows no %s', async (url) => {
    const answer = ask(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'OPTIONS', 'HEAD'])('takes no %s', (method) => {
    expect(ask(START_ADDRESS, method).status).toBe(405);
  });

  it('never throws and never answers more than its files', () => {
    assert(
      property(string(), string(), (path, method) => {
        const { status } = ask(`app://bundle/${path}`, method);
        expect(method === 'GET' ? [200, 404] : [405]).toContain(status);
      }),
    );
  });
});

describe('the policy', () => {
  it('loads from here alone', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; ` +
        `connect-src 'self'; worker-src 'self'; frame-src blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; ` +
        `object-src 'none'; require-trusted-types-for 'script'; trusted-types genu`,
    );
  });
});

describe('a page', () => {
  it('is caged', () => {
    expect(WEB_PREFERENCES).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
    });
  });

  it.each([
    ['clipboard-sanitized-write', true],
    ['clipboard-read', false],
    ['media', false],
    ['geolocation', false],
    ['notifications', false],
    ['openExternal', false],
    ['fullscreen', false],
  ])('asks for %s → %s', (permission, isAllowed) => {
    expect(isAllowedPermission(permission)).toBe(isAllowed);
  });
});

describe('the place of the window', () => {
  const screen = { x: 0, y: 25, width: 1920, height: 1055 };
  const second = { x: 1920, y: 0, width: 1280, height: 1024 };
  const kept = { x: 100, y: 80, width: 1200, height: 800, isMaximised: false };

  it('is centred at first', () => {
    expect(placeWindow(undefined, [screen])).toEqual({ width: 1366, height: 860, isMaximised: false });
  });

  it('is where it was', () => {
    expect(placeWindow(kept, [screen])).toEqual({
      width: 1200,
      height: 800,
      position: { x: 100, y: 80 },
      isMaximised: false,
    });
    expect(placeWindow({ ...kept, x: 2000, isMaximised: true }, [screen, second])).toEqual({
      width: 1200,
      height: 800,
      position: { x: 2000, y: 80 },
      isMaximised: true,
    });
  });

  it.each([
    ['on a display that is gone', { x: 2000 }],
    ['too far to the left to be grasped', { x: -1190 }],
    ['above the display', { y: 0 }],
    ['below the display', { y: 1060 }],
  ])('is centred again when it was %s', (_what, moved) => {
    expect(placeWindow({ ...kept, ...moved }, [screen])).not.toHaveProperty('position');
  });

  it('never exceeds its display nor becomes too small to use', () => {
    expect(placeWindow({ ...kept, width: 5000, height: 20 }, [screen])).toMatchObject({
      width: 1920,
      height: 600,
    });
    const small = { x: 0, y: 0, width: 800, height: 480 };
    expect(placeWindow(undefined, [small])).toMatchObject({ width: 800, height: 480 });
  });

  it('is kept in a file, and a damaged file is no place', () => {
    const file = join(temporaryFolder(), 'window.json');
    expect(readPlace(file)).toBeUndefined();
    keepPlace(file, kept);
    expect(readPlace(file)).toEqual(kept);
    writeFileSync(file, '{"x":1e99,"width":"wide"}');
    expect(readPlace(file)).toBeUndefined();
  });

  it('that cannot be kept disturbs nobody', () => {
    const file = join(temporaryFolder(), 'gone', 'window.json');
    expect(() => keepPlace(file, kept)).not.toThrow();
  });
});

describe('a page that dies', () => {
  it('comes back three times a minute', () => {
    const clock = { now: 0 };
    const limit = new ReloadLimit(() => clock.now);
    expect([limit.allows(), limit.allows(), limit.allows(), limit.allows()]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    clock.now = 60_000;
    expect(limit.allows()).toBe(true);
  });
});

describe('an absence', () => {
  it('locks once, after a quarter of an hour, and again after the next', () => {
    const watch = new IdleWatch();
    const seconds = [0, 899, 900, 915, 5000, 3, 899, 901];
    expect(seconds.map((idle) => watch.isTimeToLock(idle))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('locks from the keyboard on %s', (platform) => {
    let locked = 0;
    const items = menuTemplate(platform, () => (locked += 1)).flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu : [],
    );
    const lock = items.find(({ label }) => label === 'Lock');
    expect(lock?.accelerator).toBe('CmdOrCtrl+L');
    (lock?.click as (() => void) | undefined)?.();
    expect(locked).toBe(1);
    // Neither shows what is behind the page nor loads it anew.
    const roles = items.map(({ role }) => role);
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('reload');
  });
});

describe('the data folder', () => {
  it.each([
    [['genu', '--data', '/srv/genu'], '/srv/genu'],
    [['electron', '.', '--data', '/srv/genu'], '/srv/genu'],
    [['genu', '--no-sandbox', '--data=/srv/genu', 'some.file'], '/srv/genu'],
  ])('of %j', (words, folder) => {
    expect(dataFolderOf(words)).toBe(folder);
  });

  it('is the usual one when none is named', () => {
    expect(dataFolderOf(['genu', '--data'])).toMatch(/genu$/i);
    expect(dataFolderOf(['genu'])).toMatch(/genu$/i);
  });
});

describe('the desktop runtime', () => {
  it('is found where its package says, and not before it is there', () => {
    const folder = temporaryFolder();
    expect(findRuntime(folder, undefined)).toBeUndefined();
    writeFileSync(join(folder, 'path.txt'), 'bin/window');
    expect(findRuntime(folder, undefined)).toBeUndefined();
    mkdirSync(join(folder, 'dist', 'bin'), { recursive: true });
    writeFileSync(join(folder, 'dist', 'bin', 'window'), '');
    expect(findRuntime(folder, undefined)).toBe(join(folder, 'dist', 'bin', 'window'));
    expect(findRuntime(folder, join(folder, 'elsewhere'))).toBeUndefined();
  });
});
