import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The files of a zip archive by name, as Python's own reader finds them: another program than the one that wrote it. */
export function unzipSync(base64: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'genu-zip-'));
  try {
    const [archive, target] = [join(folder, 'a.zip'), join(folder, 'out')];
    writeFileSync(archive, Buffer.from(base64, 'base64'));
    execFileSync('python3', ['-m', 'zipfile', '-e', archive, target]);
    const names = readdirSync(target, { recursive: true, encoding: 'utf8' });
    return new Map(
      names
        .filter((name) => statSync(join(target, name)).isFile())
        .map((name) => [name, readFileSync(join(target, name))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
