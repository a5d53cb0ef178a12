import { drawEnd } from '#shared/illustration/exercises/exercises.ts';
import type { Side } from '#shared/illustration/knee/types.ts';
import type { ExerciseId } from '#shared/knowledge/interventions.ts';
import css from './exercise-drawing.module.css';
import { memo } from './memo.ts';
import { pathOf } from './paint.ts';

interface Props {
  readonly item: ExerciseId;
  readonly side: Side;
}

/** A small picture beside the name of an exercise; the name says it all to whoever does not see it. */
export const ExerciseThumbnail = memo(function ExerciseThumbnail({ item, side }: Props) {
  const { width, height, shapes } = drawEnd(item, side);
  return (
    <svg className={css['thumbnail']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shapes.map((shape) => (
        <path key={`${shape.stroke} ${shape.fill} ${shape.d}`} {...pathOf(shape)} />
      ))}
    </svg>
  );
});
