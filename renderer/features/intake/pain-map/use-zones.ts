import { useState } from 'react';
import { isPainZone, type PainZone } from '#shared/intake/pain-zones.ts';
import type { Side } from '#shared/illustration/knee/types.ts';
import { answerChange } from '#renderer/client/shown-draft.ts';
import { useAnswer, useFormParts } from '../answer-form.ts';
import { toggled } from '#shared/intake/many-of.ts';

const zonesOf = (value: unknown): readonly PainZone[] =>
  Array.isArray(value) ? (value as readonly PainZone[]) : [];

/** The marked zones, the main one of them, the knee they are on, and how to change them. */
export function useZones() {
  const { session } = useFormParts();
  const zones = useAnswer('painZones');
  const main = useAnswer('painZoneMain');
  const knee = useAnswer('painSide');
  const worse = useAnswer('painSideWorse');
  const [looksAt, setLooksAt] = useState<Side>('right');
  const marked = zonesOf(zones.value);
  const mainZone = typeof main.value === 'string' && isPainZone(main.value) ? main.value : undefined;
  const isSame = knee.value === 'both' && worse.value === undefined;
  const side: Side = isSame ? looksAt : [knee.value, worse.value].includes('left') ? 'left' : 'right';
  const toggle = (zone: PainZone): void => zones.change(toggled(marked, zone));
  return {
    marked,
    mainZone,
    side,
    /** Both knees hurt alike: what is marked on one is marked on the other. */
    isOnBoth: knee.value === 'both',
    toggle,
    remove: (zone: PainZone): void => {
      if (marked.includes(zone)) toggle(zone);
    },
    /** Marks a zone, where it is not marked yet, as the one that hurts most. */
    makeMain: (zone: PainZone): void =>
      session.change([
        ...(marked.includes(zone) ? [] : [answerChange('painZones', [...marked, zone])]),
        answerChange('painZoneMain', zone),
      ]),
    /** The other knee is the painful one, or the worse of both. */
    swap: (): void => {
      const other = side === 'left' ? 'right' : 'left';
      if (isSame) setLooksAt(other);
      else if (knee.value === 'both') worse.change(other);
      else knee.change(other);
    },
    /** A zone pressed on the drawing of a knee says which knee, while nobody has said it. */
    pressOn: (zone: PainZone): void => {
      if (knee.value === undefined) knee.change(side);
      toggle(zone);
    },
  };
}
export type Zones = ReturnType<typeof useZones>;
