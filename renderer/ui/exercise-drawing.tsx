import { drawItem, type DrawnId } from '#shared/illustration/drawn-items.ts';
import type { Side } from '#shared/illustration/knee/types.ts';
import { describeDrawing } from '#shared/words/describe-drawing.ts';
import css from './exercise-drawing.module.css';
import { pathOf } from './paint.ts';
import { memo } from './memo.ts';
import { catalogue } from './words.ts';

interface Props {
  readonly item: DrawnId;
  /** The side that works; a figure whose legs both work faces the same way as its neighbours. */
  readonly side: Side;
}

/** Where there is room, every figure stands at one scale: 200 units high, three quarters of a pixel each. */
const PIXELS_PER_UNIT = 0.75;

/** The same drawing as on paper, in the colours of the theme; it shrinks to the width of its place. */
export const ExerciseDrawing = memo(function ExerciseDrawing({ item, side }: Props) {
  const { width, height, shapes } = drawItem(item, side);
  return (
    <svg
      className={css['drawing']}
      width={width * PIXELS_PER_UNIT}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={describeDrawing(catalogue, item, side)}
    >
      {shapes.map((shape) => (
        // A path comes twice when it has a halo: once as paper, once in its own colour.
        <path key={`${shape.stroke} ${shape.fill} ${shape.d}`} {...pathOf(shape)} />
      ))}
    </svg>
  );
});
