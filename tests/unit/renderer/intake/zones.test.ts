import { describe, expect, it } from 'vitest';
import {
  OFF_THE_DRAWING,
  ZONES_BY_NUMBER,
  numberOf,
  reachOf,
  spotBeside,
  type Spot,
} from '#renderer/features/intake/pain-map/zones.ts';
import { distance } from '#shared/illustration/geometry.ts';
import { knee } from '#shared/illustration/knee/knee.ts';
import { KNEE_VIEWS } from '#shared/illustration/knee/types.ts';
import { PAIN_ZONES, type PainZone } from '#shared/intake/pain-zones.ts';

/** A practised hand, once the eye has found the zone. */
const SECONDS_PER_KEY = 0.4;
const SECONDS_TO_FIND = 1;
const MOST_SECONDS = 4;

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const start: Spot = { view: 'front', zone: 'retropatellar' };
const keyOf = ({ view, zone }: Spot) => `${view} ${zone}`;

describe('the zones of the drawing', () => {
  it('have one number each', () => {
    expect([...ZONES_BY_NUMBER].sort()).toEqual([...PAIN_ZONES].sort());
    expect([numberOf('anterior-peripatellar'), numberOf('low-back-buttock')]).toEqual([1, 23]);
  });

  it('are all on a view but the whole knee, the hip and the back', () => {
    expect(OFF_THE_DRAWING).toEqual(['diffuse', 'hip-groin', 'low-back-buttock']);
  });

  it.each(['left', 'right'] as const)('are all reached by arrows on the %s knee', (side) => {
    const reached = new Map([[keyOf(start), start]]);
    for (const spot of reached.values()) {
      for (const arrow of ARROWS) {
        const next = spotBeside(side, spot, arrow);
        if (next !== undefined) reached.set(keyOf(next), next);
      }
    }
    const all = KNEE_VIEWS.flatMap((view) =>
      knee({ view, side }).zones.map(({ zone }) => keyOf({ view, zone })),
    );
    expect([...reached.keys()].sort()).toEqual(all.sort());
  });

  it('are mirrored: what is right of a zone on one knee is left of it on the other', () => {
    const outerSide: Spot = { view: 'front', zone: 'lateral-femoral-epicondyle' };
    expect(spotBeside('right', start, 'ArrowLeft')?.zone).toBe('lateral-femoral-epicondyle');
    expect(spotBeside('left', start, 'ArrowRight')?.zone).toBe('lateral-femoral-epicondyle');
    expect(spotBeside('right', outerSide, 'ArrowLeft')).toBeUndefined();
    expect(spotBeside('left', outerSide, 'ArrowRight')?.view).toBe('outer');
  });

  it('lead on to the left where the page runs from right to left, each view as it is', () => {
    const outerSide: Spot = { view: 'front', zone: 'lateral-femoral-epicondyle' };
    expect(spotBeside('right', start, 'ArrowLeft', true)?.zone).toBe('lateral-femoral-epicondyle');
    expect(spotBeside('right', outerSide, 'ArrowLeft', true)?.view).toBe('outer');
    expect(spotBeside('right', outerSide, 'ArrowLeft')).toBeUndefined();
  });

  it.each(['left', 'right'] as const)('are marked within four seconds each on the %s knee', (side) => {
    const secondsFor = (keys: number): number => SECONDS_TO_FIND + keys * SECONDS_PER_KEY;
    const keysTo = new Map([[keyOf(start), 1]]);
    const zones = new Map<PainZone, number>([[start.zone, secondsFor(1)]]);
    const spots = [start];
    for (const spot of spots) {
      const keys = (keysTo.get(keyOf(spot)) ?? 0) + 1;
      for (const key of [...ARROWS, 'Home', 'End']) {
        const next = spotBeside(side, spot, key);
        if (next === undefined || keysTo.has(keyOf(next))) continue;
        keysTo.set(keyOf(next), keys);
        spots.push(next);
        zones.set(next.zone, Math.min(zones.get(next.zone) ?? Infinity, secondsFor(keys)));
      }
    }
    // By its number in the list each takes a key to open it, one or two digits, and one to mark it.
    const slowest = [...zones].filter(([, seconds]) => seconds > MOST_SECONDS);
    expect(slowest).toEqual([]);
    expect([...zones.keys(), ...OFF_THE_DRAWING].sort()).toEqual([...PAIN_ZONES].sort());
  });

  it('stay where they are at the edge, and for any other key', () => {
    expect(spotBeside('right', { view: 'front', zone: 'distal-femur' }, 'ArrowUp')).toBeUndefined();
    expect(spotBeside('right', start, 'Enter')).toBeUndefined();
  });

  it('take a press near their middle, but never at the middle of a neighbour', () => {
    for (const view of KNEE_VIEWS) {
      const picture = knee({ view, side: 'right' });
      for (const { zone, labelPoint } of picture.zones) {
        const reach = reachOf(picture, zone);
        const near = picture.zones.filter(
          (other) => other.zone !== zone && distance(other.labelPoint, labelPoint) <= reach,
        );
        expect(near, `${view} ${zone}`).toEqual([]);
        expect(reach).toBeGreaterThan(5);
      }
    }
  });
});
