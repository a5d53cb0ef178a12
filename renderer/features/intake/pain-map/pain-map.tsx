import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { NOT_KNOWN } from '#shared/intake/questions.ts';
import type { PainZone } from '#shared/intake/pain-zones.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { isModified, letterOf } from '#renderer/ui/key-letter.ts';
import { say } from '#renderer/ui/words.ts';
import { useAnswer } from '../answer-form.ts';
import { UnknownButton } from '../controls/unknown-button.tsx';
import { helpOf, optionLabel, questionLabel } from '../words.ts';
import { LargeKnee } from './large-knee.tsx';
import { MarkedZones } from './marked-zones.tsx';
import { SmallKnee } from './small-knee.tsx';
import { useZones } from './use-zones.ts';
import { ZoneList } from './zone-list.tsx';
import { OFF_THE_DRAWING } from './zones.ts';
import styles from './pain-map.module.css';

/** Both knees from four sides with the zones that hurt, their names, and the same zones as a list. */
export function PainMap() {
  const zones = useZones();
  const { value, change } = useAnswer('painZones');
  const [isListed, setListed] = useState(false);
  const map = useRef<HTMLDivElement>(null);
  const { side, marked, isOnBoth, swap, toggle, remove, makeMain } = zones;
  const closeList = (): void => {
    setListed(false);
    map.current?.querySelector<HTMLElement>('[data-zone][data-stop]')?.focus();
  };
  const onZoneKey = (event: KeyboardEvent, zone: PainZone): void => {
    if (isModified(event)) return;
    const key = letterOf(event);
    if (key === 'm') makeMain(zone);
    else if (key === 'delete' || key === 'backspace') remove(zone);
    else if (key === 'z') (isListed ? closeList : () => setListed(true))();
    else if (key === 'u') change(value === NOT_KNOWN ? undefined : NOT_KNOWN);
    else return;
    event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setListed(false);
  };
  const other = side === 'left' ? 'right' : 'left';
  return (
    <div className={styles['map']} role="presentation" ref={map} onBlur={onBlur}>
      <div
        className={styles['where']}
        role="group"
        aria-label={questionLabel('painZones')}
        aria-describedby="painZones-help"
        data-row=""
        data-question="painZones"
      >
        <span id="painZones-help" className="visually-hidden">
          {helpOf('painZones')} {say('intake.zone.keys')}
        </span>
        <LargeKnee key={side} zones={zones} hasNumbers={isListed} onZoneKey={onZoneKey} />
        {isListed ? <ZoneList zones={zones} onZoneKey={onZoneKey} onClose={closeList} /> : null}
      </div>
      <div className={styles['beside']}>
        <SmallKnee side={other} marked={isOnBoth ? marked : []} onPress={swap} />
        <MarkedZones zones={zones} />
        <div className={styles['off']}>
          {OFF_THE_DRAWING.map((zone) => (
            <button
              key={zone}
              type="button"
              className={styles['chip']}
              aria-pressed={marked.includes(zone)}
              tabIndex={-1}
              onClick={() => toggle(zone)}
            >
              {optionLabel(zone)}
            </button>
          ))}
          <button
            type="button"
            className={styles['list']}
            aria-expanded={isListed}
            title={say('intake.zone.asList')}
            onClick={() => setListed(!isListed)}
          >
            <KeyCap>Z</KeyCap> {say('intake.zone.list.short')}
          </button>
          <UnknownButton
            id="painZones"
            isPressed={value === NOT_KNOWN}
            isOnlyForPointers
            onPress={() => change(value === NOT_KNOWN ? undefined : NOT_KNOWN)}
          />
        </div>
      </div>
    </div>
  );
}
