import { describe, expect, it } from 'vitest';
import type { LaidItem, LaidPage } from '#electron/pdf/pdfmake-parts.ts';
import { removeSeams, spread } from '#electron/pdf/spread.ts';

const PLACE = { head: 40, foot: 800 };
const words = (y: number, height: number): LaidItem => ({ y, _height: height });
const ground = (y: number, height: number): LaidItem => ({ y, h: height });
const seam = (y: number): LaidItem => ({ y1: y, y2: y, isSeam: true });
const rule = (y: number, isCut?: true): LaidItem => ({ y1: y, y2: y, ...(isCut !== undefined && { isCut }) });
const pageOf = (...items: LaidItem[]): LaidPage => ({
  items: items.map((item) => ({ type: 'line', item })),
});
const tops = ({ items }: LaidPage): readonly number[] => items.map(({ item }) => item.y ?? item.y1 ?? 0);

function spreadPage(...items: LaidItem[]): readonly number[] {
  const page = pageOf(...items);
  spread(page, PLACE);
  removeSeams(page);
  return tops(page);
}

describe('what a page leaves empty', () => {
  it('goes between its blocks in equal parts, up to a few points above the foot', () => {
    expect(spreadPage(words(50, 300), seam(350), words(350, 300), seam(650), words(650, 130))).toEqual([
      50, 356, 662,
    ]);
  });

  it('never tears the sheet apart', () => {
    expect(spreadPage(words(50, 100), seam(150), words(150, 100))).toEqual([50, 160]);
  });

  it('moves a ground with the block that is drawn after it, and a rule with the block before it', () => {
    expect(spreadPage(ground(150, 100), words(50, 100), rule(150), seam(150), words(150, 100))).toEqual([
      160, 50, 150, 160,
    ]);
  });

  it('leaves the strip, the running head and the foot where they are', () => {
    const strip = [rule(500, true), words(492, 16), words(494, 12), words(510, 200)];
    expect(
      spreadPage(words(20, 10), words(50, 200), seam(250), words(250, 225), ...strip, words(805, 9)),
    ).toEqual([20, 50, 253, 500, 492, 494, 510, 805]);
  });

  it('is not used up by a place before the first block or after the last', () => {
    expect(spreadPage(seam(50), words(50, 100), seam(150), words(150, 100), seam(250))).toEqual([50, 160]);
  });
});
