import type { CSSProperties, KeyboardEvent } from 'react';
import { KNEE_BOX, type Knee, type KneeZone } from '#shared/illustration/knee/types.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import { zoneLabel } from '../words.ts';
import { numberOf, reachOf } from './zones.ts';
import styles from './zone-button.module.css';

interface Props {
  readonly knee: Knee;
  readonly zone: KneeZone;
  readonly isMarked: boolean;
  readonly isMain: boolean;
  /** The one zone that Tab reaches; arrows go to the others. */
  readonly isStop: boolean;
  readonly hasNumber: boolean;
  readonly onToggle: () => void;
  readonly onPoint: (isPointed: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A zone of the drawing: a button of the zone's own shape, with a larger target around small ones. */
export function ZoneButton({ knee, zone, isMarked, isMain, ...props }: Props) {
  const { zone: id, shape, rings, labelPoint } = zone;
  const box = boxAround(rings.flat());
  const name = say('intake.zone.name', {
    zone: zoneLabel(id),
    side: knee.side,
    view: knee.view,
    landmark: catalogue.zoneLandmarks[id],
  });
  const whole = isMain ? say('intake.zone.main', { name }) : name;
  return (
    <button
      type="button"
      className={styles['zone']}
      style={placeOf(box)}
      aria-label={props.hasNumber ? `${numberOf(id)} ${whole}` : whole}
      aria-pressed={isMarked}
      data-zone={id}
      data-view={knee.view}
      data-main={isMain ? '' : undefined}
      data-stop={props.isStop ? '' : undefined}
      tabIndex={props.isStop ? 0 : -1}
      onClick={props.onToggle}
      onKeyDown={props.onKeyDown}
      onFocus={() => props.onPoint(true)}
      onBlur={() => props.onPoint(false)}
      onPointerEnter={() => props.onPoint(true)}
      onPointerLeave={() => props.onPoint(false)}
    >
      <svg viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`} aria-hidden="true">
        <circle cx={labelPoint[0]} cy={labelPoint[1]} r={reachOf(knee, id)} className={styles['reach']} />
        {isMain ? <path d={shape} fillRule="evenodd" className={styles['ring']} /> : null}
        <path d={shape} fillRule="evenodd" className={styles['shape']} />
        {props.hasNumber ? (
          <text x={labelPoint[0]} y={labelPoint[1]} className={styles['number']}>
            {numberOf(id)}
          </text>
        ) : null}
      </svg>
    </button>
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxAround(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
const placeOf = ({ left, top, width, height }: Box): CSSProperties => ({
  left: percent(left / KNEE_BOX.width),
  top: percent(top / KNEE_BOX.height),
  width: percent(width / KNEE_BOX.width),
  height: percent(height / KNEE_BOX.height),
});
