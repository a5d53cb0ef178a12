import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { PainZone } from '#shared/intake/pain-zones.ts';
import { readingArrow } from '#renderer/ui/reading-arrow.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import { isModified, letterOf } from '#renderer/ui/key-letter.ts';
import { nextBegunWith } from '../controls/use-box-keys.ts';
import { TEN_MS } from '../keys.ts';
import { zoneLabel } from '../words.ts';
import type { Zones } from './use-zones.ts';
import { ZONES_BY_NUMBER, numberOf } from './zones.ts';
import styles from './zone-list.module.css';

interface Props {
  readonly zones: Zones;
  readonly onZoneKey: (event: KeyboardEvent, zone: PainZone) => void;
  readonly onClose: () => void;
}

/** M, Z and U mean what they mean on the drawing; any other letter is one that a name begins with. */
const isFirstLetter = (event: KeyboardEvent): boolean =>
  !isModified(event) && /^\p{L}$/u.test(event.key) && !['m', 'z', 'u'].includes(letterOf(event));

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Every zone by number and name: arrows, a typed number or a letter go to it, Space marks it. */
export function ZoneList({ zones, onZoneKey, onClose }: Props) {
  const { marked, mainZone, toggle } = zones;
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const [stop, setStop] = useState<PainZone>(mainZone ?? marked[0] ?? 'anterior-peripatellar');
  const goTo = (zone: PainZone | undefined): void => {
    if (zone === undefined) return;
    setStop(zone);
    list.current?.querySelector<HTMLElement>(`input[value="${zone}"]`)?.focus();
  };
  useEffect(() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [list]);
  const onKeyDown = (event: KeyboardEvent, zone: PainZone): void => {
    const step = STEPS[readingArrow(event.key)];
    if (!/^\d$/.test(event.key)) typed.current = { text: '', at: 0 };
    if (event.key === 'Escape') onClose();
    else if (step !== undefined)
      goTo(ZONES_BY_NUMBER.at((numberOf(zone) - 1 + step) % ZONES_BY_NUMBER.length));
    else if (/^\d$/.test(event.key)) {
      const text = event.timeStamp - typed.current.at < TEN_MS ? typed.current.text : '';
      typed.current = { text: `${text}${event.key}`, at: event.timeStamp };
      goTo(ZONES_BY_NUMBER[Number(typed.current.text) - 1] ?? ZONES_BY_NUMBER[Number(event.key) - 1]);
    } else if (isFirstLetter(event))
      goTo(nextBegunWith(event.key, ZONES_BY_NUMBER, numberOf(zone) - 1, zoneLabel));
    else return onZoneKey(event, zone);
    event.preventDefault();
  };
  return (
    <div ref={list} className={styles['list']} role="group" aria-label={say('intake.zone.list')}>
      {ZONES_BY_NUMBER.map((zone) => (
        <label
          key={zone}
          title={catalogue.zoneLandmarks[zone]}
          data-main={zone === mainZone ? '' : undefined}
        >
          <span className={styles['number']}>{numberOf(zone)}</span>
          <input
            type="checkbox"
            value={zone}
            checked={marked.includes(zone)}
            tabIndex={zone === stop ? 0 : -1}
            onChange={() => toggle(zone)}
            onFocus={() => setStop(zone)}
            onKeyDown={(event) => onKeyDown(event, zone)}
          />
          {zoneLabel(zone)}
        </label>
      ))}
      <button type="button" className={styles['close']} onClick={onClose}>
        {say('intake.zone.close')}
      </button>
    </div>
  );
}
