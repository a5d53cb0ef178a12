import { memo } from 'react';
import type { AssessmentPicture } from '#shared/contract/people.ts';
import { kneeWithZones } from '#shared/illustration/knee/marked.ts';
import { pathOf } from '../../ui/paint.ts';
import styles from './side-panel.module.css';

/** The view of the knee that shows the sore spot best; nothing where the pain lies elsewhere, or nowhere yet. */
export const SmallKnee = memo(function SmallKnee({ side, zone }: Pick<AssessmentPicture, 'side' | 'zone'>) {
  if (zone === undefined) return null;
  const [marked] = kneeWithZones({
    side: side === 'left' ? 'left' : 'right',
    zones: [zone],
    main: zone,
    withLeaders: false,
  });
  if (marked === undefined) return null;
  const { width, height, shapes } = marked.drawing;
  // A mask fades the ends here, on whatever ground: the veils of the paper would show.
  const drawn = shapes.filter(({ fill }) => fill !== 'paper');
  return (
    <svg className={styles['drawing']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {drawn.map((shape) => (
        // A path comes twice when it has a halo, each time with another paint.
        <path key={`${shape.stroke} ${shape.strokeWidth} ${shape.fill} ${shape.d}`} {...pathOf(shape)} />
      ))}
    </svg>
  );
});
