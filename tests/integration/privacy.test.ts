import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findLeaks } from '#tests/fixtures/privacy/find-leaks.ts';
import { temporaryFolder } from './support.ts';

const SECRET = 'Łucja Müller-Østergård';
const utf8 = Buffer.from(`{"name":"${SECRET}"}`);

/** What the proof must find, or it proves nothing (tests/e2e/privacy.spec.ts uses it on a whole run). */
describe('a leak that was planted', () => {
  const zip = (bytes: Buffer): Buffer => {
    const header = Buffer.alloc(30);
    header.write('PK\x03\x04', 'latin1');
    header.writeUInt16LE(8, 8);
    return Buffer.concat([header, deflateRawSync(bytes)]);
  };
  it.each([
    ['UTF-8', utf8],
    ['capitals', Buffer.from(utf8.toString().replace('Łucja', 'ŁUCJA').replace('stergård', 'STERGåRD'))],
    ['UTF-16', Buffer.from(utf8.toString(), 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(utf8.toString(), 'utf16le').swap16()],
    ['base64', Buffer.from(utf8.toString('base64'))],
    ['base64, one byte later', Buffer.from(Buffer.concat([Buffer.from('x'), utf8]).toString('base64'))],
    ['base64, two bytes later', Buffer.from(Buffer.concat([Buffer.from('xx'), utf8]).toString('base64'))],
    ['base64 for addresses', Buffer.from(utf8.toString('base64url'))],
    ['an address', Buffer.from(`http://127.0.0.1/?name=${encodeURIComponent(SECRET)}`)],
    ['a form', Buffer.from(new URLSearchParams({ name: SECRET }).toString())],
    ['hexadecimal', Buffer.from(utf8.toString('hex'))],
    ['gzip', gzipSync(utf8)],
    ['zlib', Buffer.concat([Buffer.from('stream\n'), deflateSync(utf8, { level: 9 }), Buffer.from('\nend')])],
    ['zip', zip(utf8)],
    ['a zip in gzip', gzipSync(zip(Buffer.concat([Buffer.alloc(5000, 7), utf8])))],
  ])('as %s is found', (_form, bytes) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'file'), Buffer.concat([Buffer.alloc(99), bytes, Buffer.alloc(99)]));
    expect(findLeaks([folder], [SECRET]).length).toBeGreaterThan(0);
    expect(findLeaks([folder], ['Łucja Müller-Øresund'])).toEqual([]);
  });

  it('in Latin 1 is found, and as JSON writes it for plain ASCII', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), Buffer.from('Jörg Weiß', 'latin1'));
    writeFileSync(join(folder, 'b'), String.raw`J\u00f6rg Wei\u00df`);
    expect(findLeaks([folder], ['Jörg Weiß'])).toEqual([
      'a: “Jörg Weiß” as Latin 1',
      'b: “Jörg Weiß” as JSON',
    ]);
  });
});

/** Short as it is, it must be found wherever it begins in a group of base64, and not where a part of it stands. */
describe('a short name that was planted', () => {
  it.each([0, 1, 2].flatMap((before) => [0, 1, 2].map((after) => [before, after] as const)))(
    'in base64 with %d bytes before and %d after it is found, and its beginning alone is not',
    (before, after) => {
      const folder = temporaryFolder();
      const write = (name: string): void =>
        writeFileSync(
          join(folder, 'file'),
          Buffer.from('-'.repeat(before) + name + '-'.repeat(after)).toString('base64'),
        );
      write('Anke');
      expect(findLeaks([folder], ['Anker'])).toEqual([]);
      write('Anker');
      expect(findLeaks([folder], ['Anker'])).toEqual([
        'file: “Anker” as base64',
        'file: “Anker” as base64url',
      ]);
    },
  );

  it.each(['Anker', 'anker', 'ANKER'])('as %s is found, and in a mixture it is not', (spelling) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), `aNkEr ${spelling}`);
    expect(findLeaks([folder], ['Anker'])).toContain('file: “Anker” as UTF-8');
    writeFileSync(join(folder, 'file'), 'aNkEr');
    expect(findLeaks([folder], ['Anker'])).toEqual([]);
  });
});

describe('a connection that was planted', () => {
  const watch = new URL('../fixtures/privacy/network-watch.ts', import.meta.url).href;
  it.each([
    ['a socket', `await import('node:net').then(({ connect }) => connect(443, 'example.org'))`],
    ['a request', `await fetch('https://example.org/').catch(() => undefined)`],
    ['a request to this very machine', `await fetch('http://127.0.0.1:9999/').catch(() => undefined)`],
    ['a name', `await import('node:dns/promises').then(({ lookup }) => lookup('example.org'))`],
    [
      'a packet',
      `await import('node:dgram').then(({ createSocket }) => createSocket('udp4').send('x', 53, '192.0.2.1'))`,
    ],
    [
      'a thread',
      `new (await import('node:worker_threads')).Worker('fetch("https://example.org/").catch(() => 0)', { eval: true })`,
    ],
  ])('by %s is noted', (_what, code) => {
    const log = join(temporaryFolder(), 'network');
    spawnSync(process.execPath, ['--import', watch, '--input-type=module', '-e', code], {
      env: { ...process.env, GENU_NETWORK_LOG: log },
      stdio: 'ignore',
      timeout: 20_000,
    });
    expect(existsSync(log) ? readFileSync(log, 'utf8') : '').toMatch(/^(?:connect|lookup|send) /);
  });
});
