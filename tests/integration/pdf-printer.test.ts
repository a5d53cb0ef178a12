import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { MissingGlyphs, TooLong } from '#electron/pdf/refusals.ts';
import { createPrinter } from '#electron/pdf/printer.ts';
import { workedExample1 } from '#tests/fixtures/handouts/worked-example-1.ts';

const printer = createPrinter();
afterAll(() => printer.close());
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const fixture = (name: string): URL => new URL(`../fixtures/handouts/${name}`, import.meta.url);

describe('the same handout', () => {
  it('gives the same bytes twice, and in another process', async () => {
    const [first, second] = await Promise.all([printer.print(workedExample1), printer.print(workedExample1)]);
    const elsewhere = await promisify(execFile)(process.execPath, [fileURLToPath(fixture('print-hash.ts'))]);
    expect(sha256(second.bytes)).toBe(sha256(first.bytes));
    expect(elsewhere.stdout).toBe(sha256(first.bytes));
  });

  it('gives other bytes when a word or the date differs', async () => {
    const [same, word, date] = await Promise.all([
      printer.print(workedExample1),
      printer.print({ ...workedExample1, title: 'Another title' }),
      printer.print({ ...workedExample1, date: '2026-06-06' }),
    ]);
    expect(new Set([same, word, date].map(({ bytes }) => sha256(bytes))).size).toBe(3);
  });
});

describe('a handout that cannot be printed', () => {
  it('is refused with its missing characters, and the printer prints on', async () => {
    const refused = printer.print({ ...workedExample1, title: '計画' });
    const printed = printer.print(workedExample1);
    await expect(refused).rejects.toEqual(new MissingGlyphs(['U+8A08', 'U+753B'], 'words'));
    await expect(refused).rejects.toBeInstanceOf(MissingGlyphs);
    await expect(printed).resolves.toMatchObject({ pages: 2 });
  });
});

describe('a handout that does not fit', () => {
  it('is refused whole: too many pages, or one part longer than a page', async () => {
    const texts = workedExample1.blocks.filter(({ kind }) => kind === 'text');
    const many = { ...workedExample1, blocks: Array.from({ length: 40 }, () => texts).flat() };
    await expect(printer.print(many)).rejects.toEqual(new TooLong(4));
    const long = { kind: 'text', section: 'ho-course', title: 'Long', text: ['word '.repeat(2000)] } as const;
    await expect(printer.print({ ...workedExample1, blocks: [long] })).rejects.toBeInstanceOf(TooLong);
  });

  it('prints a plan of which nothing is left', async () => {
    await expect(printer.print({ ...workedExample1, blocks: [] })).resolves.toMatchObject({ pages: 1 });
  });
});

describe('a worker that dies', () => {
  const titled = (title: string) => ({ ...workedExample1, title });

  it.each(['throw', 'exit'])('fails its own prints and not the next (%s)', async (crash) => {
    const fragile = createPrinter(fixture('crashing-worker.ts'));
    const lost = await Promise.allSettled([fragile.print(titled(crash)), fragile.print(titled('behind'))]);
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(lost[0]).toMatchObject({ reason: new Error('the printer stopped.') });
    // The stand-in counts its prints as pages: the second comes from the same new worker as the first.
    // At once, while the dead worker may not have said that it is gone.
    await expect(fragile.print(titled('next'))).resolves.toMatchObject({ pages: 1 });
    await expect(fragile.print(titled('after that'))).resolves.toMatchObject({ pages: 2 });
    await fragile.close();
  });

  it('fails what is waiting when the printer is closed, and starts again for a later print', async () => {
    const closing = createPrinter(fixture('crashing-worker.ts'));
    const [waiting] = await Promise.allSettled([closing.print(titled('waiting')), closing.close()]);
    expect(waiting).toMatchObject({ status: 'rejected', reason: new Error('the printer stopped.') });
    await expect(closing.print(titled('later'))).resolves.toMatchObject({ pages: 1 });
    await closing.close();
  });
});
