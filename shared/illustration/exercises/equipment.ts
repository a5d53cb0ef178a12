import type { Prop } from '../figure/props.ts';

/** A chair from the side, in units: the edge of its seat under the backrest at `x`, its seat at a height above the floor. */
export function chair(x: number, seat: number, faces: 'left' | 'right'): readonly Prop[] {
  const ahead = faces === 'right' ? 1 : -1;
  const bar = (from: readonly [number, number], to: readonly [number, number], width: number): Prop => ({
    kind: 'bar',
    through: [
      [x + ahead * from[0], from[1]],
      [x + ahead * to[0], to[1]],
    ],
    width,
  });
  return [
    bar([4, seat - 1], [2, 0], 3),
    bar([44, seat - 1], [47, 0], 3),
    bar([4, seat - 1], [-4, seat + 57], 3.5),
    {
      kind: 'block',
      corners: [
        [x, seat],
        [x + ahead * 48, seat],
        [x + ahead * 48, seat - 6],
        [x, seat - 6],
      ],
    },
  ];
}
