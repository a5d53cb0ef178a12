import { X } from 'lucide-react';
import type { PainZone } from '#shared/intake/pain-zones.ts';
import { say } from '#renderer/ui/words.ts';
import { zoneLabel } from '../words.ts';
import type { Zones } from './use-zones.ts';
import styles from './marked-zones.module.css';

interface Props {
  readonly zones: Zones;
}

/** The written names of the marked zones; the one that hurts most is chosen among them. */
export function MarkedZones({ zones }: Props) {
  const { marked, mainZone, makeMain, remove } = zones;
  const isToBeChosen = marked.length > 1 && mainZone === undefined;
  return (
    <div
      className={styles['marked']}
      role="radiogroup"
      aria-labelledby="painZoneMain-question"
      data-row=""
      data-question="painZoneMain"
    >
      <span id="painZoneMain-question" className={isToBeChosen ? styles['ask'] : 'visually-hidden'}>
        {say('intake.zone.most')}
      </span>
      {marked.length === 0 ? <p className={styles['none']}>{say('intake.zone.none')}</p> : null}
      {marked.map((zone) => (
        <Marked
          key={zone}
          zone={zone}
          isMain={zone === mainZone}
          isAlone={marked.length === 1}
          onMain={() => makeMain(zone)}
          onRemove={() => remove(zone)}
        />
      ))}
    </div>
  );
}

interface MarkedProps {
  readonly zone: PainZone;
  readonly isMain: boolean;
  readonly isAlone: boolean;
  readonly onMain: () => void;
  readonly onRemove: () => void;
}

function Marked({ zone, isMain, isAlone, onMain, onRemove }: MarkedProps) {
  return (
    <p className={styles['zone']}>
      <label>
        <input
          type="radio"
          name="painZoneMain"
          checked={isMain}
          // The only one is the main one: there is nothing to choose, and no stop on the way.
          tabIndex={isAlone ? -1 : undefined}
          onChange={onMain}
        />
        <span className={isMain ? styles['main'] : undefined}>{zoneLabel(zone)}</span>
        {isMain ? <span className={styles['note']}>{say('intake.zone.isMain')}</span> : null}
      </label>
      <button
        type="button"
        className={styles['remove']}
        tabIndex={-1}
        title={say('intake.zone.remove', { zone: zoneLabel(zone) })}
        aria-label={say('intake.zone.remove', { zone: zoneLabel(zone) })}
        onClick={onRemove}
      >
        <X size={13} aria-hidden="true" />
      </button>
    </p>
  );
}
