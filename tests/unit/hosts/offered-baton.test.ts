import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OfferedBaton, batonIn } from '#electron/hosts/desktop/offered-baton.ts';
import { MOST_BATON_BYTES } from '#shared/contract/exchange.ts';
import { temporaryFolder } from '#tests/integration/support.ts';

describe('a file that was opened with Genu', () => {
  it.each([
    [['genu', '/home/a/b.genu'], '/home/a/b.genu'],
    [['genu', '--data', '/srv/genu', 'B.GENU'], '/folder/B.GENU'],
    [['electron', '.', 'one.genu', 'two.genu'], '/folder/two.genu'],
    [['genu', '--x=one.genu'], undefined],
    [['/opt/app.genu'], undefined],
    [['genu', 'notes.txt', '.genu'], undefined],
  ])('is found in %j', (words, path) => {
    expect(batonIn(words, '/folder')).toBe(path);
  });

  it('is told by its name, read once it is wanted, and forgotten', () => {
    const folder = temporaryFolder();
    const offered = new OfferedBaton();
    expect(offered.describe()).toBeUndefined();
    offered.offer(join(folder, 'notes.txt'));
    expect(offered.describe()).toBeUndefined();
    writeFileSync(join(folder, 'a.genu'), 'baton');
    offered.offer(join(folder, 'a.genu'));
    expect(offered.describe()).toEqual({ name: 'a.genu', bytes: 5 });
    expect(offered.read().toString()).toBe('baton');
    offered.forget();
    expect([offered.describe(), offered.read().length]).toEqual([undefined, 0]);
  });

  it('that is gone by now, a folder or too long is no file', () => {
    const folder = temporaryFolder();
    const offered = new OfferedBaton();
    offered.offer(join(folder, 'gone.genu'));
    expect([offered.describe(), offered.read().length]).toEqual([undefined, 0]);
    mkdirSync(join(folder, 'folder.genu'));
    offered.offer(join(folder, 'folder.genu'));
    expect(offered.describe()).toBeUndefined();
    writeFileSync(join(folder, 'long.genu'), '');
    truncateSync(join(folder, 'long.genu'), MOST_BATON_BYTES + 1);
    offered.offer(join(folder, 'long.genu'));
    expect(offered.read().length).toBe(0);
  });
});
