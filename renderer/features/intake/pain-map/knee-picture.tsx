import { memo } from 'react';
import { knee } from '#shared/illustration/knee/knee.ts';
import { KNEE_BOX, type KneeView, type Side } from '#shared/illustration/knee/types.ts';
import { pathOf } from '#renderer/ui/paint.ts';
import styles from './knee-picture.module.css';

const BOX = `0 0 ${KNEE_BOX.width} ${KNEE_BOX.height}`;

interface Props {
  readonly view: KneeView;
  readonly side: Side;
}

/** One view of a knee without any zone. It never changes, so it is drawn once; a mask fades it, not its veils. */
export const KneePicture = memo(function KneePicture({ view, side }: Props) {
  return (
    <svg viewBox={BOX} aria-hidden="true" className={styles['picture']}>
      {knee({ view, side })
        .drawing.shapes.filter(({ fill }) => fill !== 'paper')
        .map((shape) => (
          <path key={shape.d} {...pathOf(shape)} />
        ))}
    </svg>
  );
});
