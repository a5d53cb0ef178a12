import { describe, expect, it } from 'vitest';
import { adviceIds, drawAdvice } from '#shared/illustration/advice/advice.ts';
import { toSvg } from '#shared/illustration/drawing.ts';
import { pointsOf, type Point } from '#shared/illustration/geometry.ts';
import { PRINT_PALETTE } from '#shared/illustration/print-palette.ts';

describe('advice that a picture explains', () => {
  it('has a picture of its own for each item', () => {
    const pictures = adviceIds.map((id) => toSvg(drawAdvice(id, 'right'), PRINT_PALETTE));
    expect(adviceIds).toEqual([
      'sym-ice',
      'sym-elevate',
      'xt-bike',
      'shoe-fit',
      'load-ladder-walk-run',
      'load-pain-model',
    ]);
    expect(new Set(pictures).size).toBe(adviceIds.length);
  });

  it.each(adviceIds)('%s stays inside its box on both sides', (id) => {
    for (const side of ['left', 'right'] as const) {
      const { width, height, shapes } = drawAdvice(id, side);
      const outside = shapes
        .filter(({ fill, stroke }) => fill !== undefined || stroke !== 'paper')
        .flatMap(({ d }) => pointsOf(d))
        .filter(([x, y]) => x < 0 || y < 0 || x > width || y > height);
      expect(outside).toEqual([]);
    }
  });

  it.each(adviceIds.filter((id) => id !== 'load-pain-model'))('%s is mirrored for the left side', (id) => {
    const [left, right] = (['left', 'right'] as const).map((side) => drawAdvice(id, side));
    const image = right!.shapes.map(({ d }) => pointsOf(d).map(([x, y]): Point => [right!.width - x, y]));
    const shift = image[0]![0]![0] - pointsOf(left!.shapes[0]!.d)[0]![0];
    for (const [index, points] of image.entries())
      for (const [place, [x, y]] of points.entries()) {
        const [lx, ly] = pointsOf(left!.shapes[index]!.d)[place]!;
        expect(Math.hypot(x - shift - lx, y - ly)).toBeLessThan(0.03);
      }
  });

  it('never mirrors the tick of the pain light', () => {
    expect(drawAdvice('load-pain-model', 'left')).toEqual(drawAdvice('load-pain-model', 'right'));
  });
});
