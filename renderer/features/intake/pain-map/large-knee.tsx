import { useRef, useState, type KeyboardEvent } from 'react';
import type { PainZone } from '#shared/intake/pain-zones.ts';
import { knee } from '#shared/illustration/knee/knee.ts';
import { viewsOf } from '#shared/illustration/knee/marked.ts';
import { KNEE_VIEWS, type KneeView } from '#shared/illustration/knee/types.ts';
import { KneePicture } from '#renderer/ui/knee-picture.tsx';
import { isMirrored } from '#renderer/ui/reading-arrow.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import { zoneLabel } from '../words.ts';

import type { Zones } from './use-zones.ts';
import { ZoneButton } from './zone-button.tsx';
import { spotBeside, type Spot } from './zones.ts';
import styles from './large-knee.module.css';

interface Props {
  readonly zones: Zones;
  readonly hasNumbers: boolean;
  /** Keys that mean the same on the drawing and in the list. */
  readonly onZoneKey: (event: KeyboardEvent, zone: PainZone) => void;
}

const firstSpot = ({ marked, mainZone }: Zones): Spot => {
  const zone = mainZone ?? marked[0] ?? 'retropatellar';
  return { zone, view: viewsOf(zone)[0] ?? 'front' };
};

/** The knee that hurts, from four sides; each zone is a button, and arrows go from one to the next. */
export function LargeKnee({ zones, hasNumbers, onZoneKey }: Props) {
  const { side, marked, mainZone, pressOn } = zones;
  const [stop, setStop] = useState<Spot>(() => firstSpot(zones));
  const [pointed, setPointed] = useState<PainZone | undefined>(undefined);
  const drawing = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, spot: Spot): void => {
    const next = spotBeside(side, spot, event.key, isMirrored());
    if (next === undefined) return onZoneKey(event, spot.zone);
    event.preventDefault();
    setStop(next);
    buttonAt(drawing.current, next)?.focus();
  };
  return (
    <div className={styles['knee']} ref={drawing}>
      {KNEE_VIEWS.map((view) => (
        <View key={view} view={view} side={side} isDiffuse={marked.includes('diffuse')}>
          {knee({ view, side }).zones.map((zone) => (
            <ZoneButton
              key={zone.zone}
              knee={knee({ view, side })}
              zone={zone}
              isMarked={marked.includes(zone.zone)}
              isMain={mainZone === zone.zone}
              isStop={stop.view === view && stop.zone === zone.zone}
              hasNumber={hasNumbers}
              onToggle={() => {
                setStop({ view, zone: zone.zone });
                pressOn(zone.zone);
              }}
              onPoint={(isPointed) => setPointed(isPointed ? zone.zone : undefined)}
              onKeyDown={(event) => onKeyDown(event, { view, zone: zone.zone })}
            />
          ))}
        </View>
      ))}
      {pointed === undefined ? null : (
        <p className={styles['pointed']} aria-hidden="true">
          <strong>{zoneLabel(pointed)}</strong> {catalogue.zoneLandmarks[pointed]}
        </p>
      )}
    </div>
  );
}

interface ViewProps {
  readonly view: KneeView;
  readonly side: Zones['side'];
  readonly isDiffuse: boolean;
  readonly children: React.ReactNode;
}

function View({ view, side, isDiffuse, children }: ViewProps) {
  return (
    <figure className={styles['view']} data-diffuse={isDiffuse ? '' : undefined}>
      <div className={styles['drawing']} role="group" aria-label={say('intake.knee.view', { side, view })}>
        <KneePicture view={view} side={side} />
        {children}
      </div>
      <figcaption aria-hidden="true">
        {view === 'front' ? <strong>{say('intake.knee.side', { side })}</strong> : null}{' '}
        {view === 'front' ? say('intake.knee.front') : say('intake.view', { view })}
      </figcaption>
    </figure>
  );
}

const buttonAt = (drawing: HTMLElement | null, { view, zone }: Spot): HTMLElement | null | undefined =>
  drawing?.querySelector<HTMLElement>(`[data-view="${view}"][data-zone="${zone}"]`);
