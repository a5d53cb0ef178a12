import { memo } from 'react';
import { knee } from '#shared/illustration/knee/knee.ts';
import { KNEE_BOX, type KneeView, type Side } from '#shared/illustration/knee/types.ts';
import type { PainZone } from '#shared/intake/pain-zones.ts';
import styles from './knee-picture.module.css';
import { pathOf } from './paint.ts';

const BOX = `0 0 ${KNEE_BOX.width} ${KNEE_BOX.height}`;

interface Props {
  readonly view: KneeView;
  readonly side: Side;
  /** The zone to mark as the one that hurts most, where this view shows it. */
  readonly main?: PainZone;
}

/** One view of a knee. It never changes, so it is drawn once; a mask fades it, not its veils. */
export const KneePicture = memo(function KneePicture({ view, side, main }: Props) {
  const { drawing, zones } = knee({ view, side });
  const target = zones.find(({ zone }) => zone === main);
  return (
    <svg viewBox={BOX} aria-hidden="true" className={styles['picture']}>
      {drawing.shapes
        .filter(({ fill }) => fill !== 'paper')
        .map((shape) => (
          <path key={shape.d} {...pathOf(shape)} />
        ))}
      {target === undefined ? null : (
        <g className={styles['target']}>
          <path d={target.shape} />
          <path d={target.shape} />
        </g>
      )}
    </svg>
  );
});
