import type { OptionOf } from '../questions.ts';

type FootClass = OptionOf<'footClass'>;

/** Upper ends of the classes of the Foot Posture Index-6 (−12…12). */
const CLASSES: readonly (readonly [upTo: number, FootClass])[] = [
  [-5, 'highly-supinated'],
  [-1, 'supinated'],
  [5, 'neutral'],
  [9, 'pronated'],
  [12, 'highly-pronated'],
];
const classOf = (index: number): FootClass | undefined => CLASSES.find(([upTo]) => index <= upTo)?.[1];
/** Distance from the neutral range 0…5. */
const strangeness = (index: number): number => Math.max(0 - index, index - 5, 0);

interface FootInputs {
  readonly side: OptionOf<'painSide'> | undefined;
  readonly isSymmetric: boolean | undefined;
  readonly worse: OptionOf<'painSideWorse'> | undefined;
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/** Class of the assessed foot; symmetric pain takes the foot further from neutral, the right one in a tie. */
export function footClass({ side, isSymmetric, worse, left, right }: FootInputs): FootClass | undefined {
  if (side === 'both' && isSymmetric === true) {
    if (left === undefined || right === undefined) return undefined;
    return classOf(strangeness(left) > strangeness(right) ? left : right);
  }
  const assessed = side === 'both' ? worse : side;
  const index = assessed === 'left' ? left : assessed === 'right' ? right : undefined;
  return index === undefined ? undefined : classOf(index);
}
