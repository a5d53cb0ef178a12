import type { PainZone } from '#shared/intake/pain-zones.ts';
import { knee } from '#shared/illustration/knee/knee.ts';
import { KNEE_BOX, KNEE_VIEWS, type Side } from '#shared/illustration/knee/types.ts';
import { KneePicture } from '#renderer/ui/knee-picture.tsx';
import { say } from '#renderer/ui/words.ts';

import styles from './small-knee.module.css';

interface Props {
  readonly side: Side;
  readonly marked: readonly PainZone[];
  readonly onPress: () => void;
}

/** The other knee, complete; pressed, it becomes the large one. */
export function SmallKnee({ side, marked, onPress }: Props) {
  return (
    <button type="button" className={styles['knee']} onClick={onPress}>
      <span className={styles['views']}>
        {KNEE_VIEWS.map((view) => (
          <span key={view} className={styles['view']} aria-hidden="true">
            <KneePicture view={view} side={side} />
            <svg viewBox={`0 0 ${KNEE_BOX.width} ${KNEE_BOX.height}`} className={styles['zones']}>
              {knee({ view, side }).zones.map(({ zone, shape }) => (
                <path key={zone} d={shape} fillRule="evenodd" data-marked={marked.includes(zone)} />
              ))}
            </svg>
            <span className={styles['name']}>{say('intake.view', { view })}</span>
          </span>
        ))}
      </span>
      {say('intake.knee.other', { side, count: marked.length })}
      <span className="visually-hidden">{say('intake.knee.swap')}</span>
    </button>
  );
}
