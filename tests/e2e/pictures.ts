import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import UPNG from 'upng-js';

/**
 * The pictures that were looked at and found right (`pictures/README.md`), and the comparison with them.
 *
 * Two builds of the browser draw the edges of the same letter differently, so pixels cannot be compared. The means of
 * blocks of 8 × 8 pixels can: between Chromium 153 and 156 they differ by up to 19 of 255 levels, and by 6 in tint,
 * while a control that moved by half a line, a word that is cut or a sign in another colour changes far more.
 */
const BLOCK_PX = 8;
interface Limits {
  /** The most that red, green or blue of a block may differ by, of 255 levels. */
  readonly levels: number;
  /** The most that the difference in red or blue may be apart from that in green: edges of letters are grey. */
  readonly tint: number;
}
const LIMITS: Limits = { levels: 32, tint: 16 };
/** How far the few colours of a kept picture may be from those of the screen. */
const LIMITS_OF_PALETTE: Limits = { levels: 10, tint: 6 };
const PALETTES = [16, 32, 64, 128, 256] as const;

const folder = fileURLToPath(new URL('pictures', import.meta.url));
const kept = (theme: string, name: string): string =>
  join(folder, theme, `${name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}.png`);

/** What is new with every run or edition: the identity of a record, the version of the knowledge with its dates. */
const changing = (page: Page) => [page.getByText(/SHA-256|^(?:version|compiled|review due) /u)];
const shoot = (page: Page): Promise<Buffer> =>
  page.screenshot({ animations: 'disabled', caret: 'hide', mask: changing(page), maskColor: '#808080' });

/** Holds the screen against its picture, until both agree or time is up; `--update-snapshots` keeps what is seen instead. */
export async function expectPicture(page: Page, theme: string, name: string): Promise<void> {
  const info = test.info();
  const path = kept(theme, name);
  const isRenewed = ['all', 'changed'].includes(info.config.updateSnapshots);
  const reviewed = await readFile(path).catch(() => undefined);
  if (isRenewed) {
    const seen = await shootStill(page);
    if (reviewed !== undefined && differenceOf(reviewed, seen) === undefined) return;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, inFewColours(seen));
    return;
  }
  let seen: Buffer = Buffer.of();
  const compare = async (): Promise<string> => {
    if (reviewed === undefined) return 'there is no picture of it yet';
    seen = await shoot(page);
    return differenceOf(reviewed, seen) ?? 'as reviewed';
  };
  await expect
    .soft(async () => expect(await compare()).toBe('as reviewed'), `${name}, ${theme}`)
    .toPass({ timeout: 5000 })
    .catch(() => undefined);
  if ((await compare()) === 'as reviewed') return;
  const shown = info.outputPath(`${theme} ${name}.png`);
  await writeFile(shown, seen);
  await info.attach(`${name}, ${theme}`, { path: shown, contentType: 'image/png' });
}

/** A screen at rest: three pictures in a row are one. */
async function shootStill(page: Page): Promise<Buffer> {
  const row: Buffer[] = [];
  for (let tries = 0; tries < 40; tries += 1) {
    const picture = await shoot(page);
    if (row.some((other) => !other.equals(picture))) row.length = 0;
    row.push(picture);
    if (row.length === 3) return picture;
    await page.waitForTimeout(150);
  }
  throw new Error('the screen does not come to rest');
}

/** Where a screen is not as in its picture, in words; undefined where it is. */
export function differenceOf(reviewed: Buffer, seen: Buffer, limits = LIMITS): string | undefined {
  const [one, other] = [PNG.sync.read(reviewed), PNG.sync.read(seen)];
  if (one.width !== other.width || one.height !== other.height)
    return `${other.width} × ${other.height} pixels in place of ${one.width} × ${one.height}`;
  const [expected, found] = [blocksOf(one), blocksOf(other)];
  const columns = Math.ceil(one.width / BLOCK_PX);
  const places = Array.from({ length: expected.length / 3 }, (_, place) => place).filter((place) => {
    const [red = 0, green = 0, blue = 0] = [0, 1, 2].map(
      (colour) => (found[place * 3 + colour] ?? 0) - (expected[place * 3 + colour] ?? 0),
    );
    const levels = Math.max(Math.abs(red), Math.abs(green), Math.abs(blue));
    const tint = Math.max(Math.abs(red - green), Math.abs(blue - green));
    return levels > limits.levels || tint > limits.tint;
  });
  if (places.length === 0) return undefined;
  const x = places.map((place) => (place % columns) * BLOCK_PX);
  const y = places.map((place) => Math.floor(place / columns) * BLOCK_PX);
  const box = `${Math.min(...x)}, ${Math.min(...y)} to ${Math.max(...x) + BLOCK_PX}, ${Math.max(...y) + BLOCK_PX}`;
  return `${places.length} of ${expected.length / 3} blocks differ, within ${box}`;
}

/** The mean of red, green and blue of every block, row by row. */
function blocksOf({ width, height, data }: PNG): Float64Array {
  const columns = Math.ceil(width / BLOCK_PX);
  const sums = new Float64Array(columns * Math.ceil(height / BLOCK_PX) * 3);
  for (let y = 0; y < height; y += 1) {
    const line = Math.floor(y / BLOCK_PX) * columns;
    for (let x = 0; x < width; x += 1) {
      const [from, to] = [(y * width + x) * 4, (line + Math.floor(x / BLOCK_PX)) * 3];
      for (let colour = 0; colour < 3; colour += 1)
        sums[to + colour] = (sums[to + colour] ?? 0) + (data[from + colour] ?? 0);
    }
  }
  return sums.map((sum) => sum / BLOCK_PX ** 2);
}

/** The same picture in as few colours as do it no harm: a quarter of the size. */
function inFewColours(picture: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(picture);
  const pixels = new Uint8Array(data).buffer;
  for (const colours of PALETTES) {
    const small = Buffer.from(UPNG.encode([pixels], width, height, colours));
    if (differenceOf(small, picture, LIMITS_OF_PALETTE) === undefined) return small;
  }
  return picture;
}
