import type { AdviceId } from '#shared/illustration/drawn-items.ts';
import type { Landmark } from '#shared/illustration/knee/types.ts';
import type { PainZone } from '#shared/intake/pain-zones.ts';

/** A shape that says what its colour says. */
export type Sign = 'now' | 'today' | 'this-week' | 'open' | 'checked';

/** The knee with its sore zones. */
export interface SoreKnee {
  readonly side: 'left' | 'right';
  readonly zones: readonly PainZone[];
  readonly main: PainZone;
  readonly caption: string;
  /** Label of the line that points at the main zone. */
  readonly soreSpot: string;
  /** Parts that other lines may name, where the picture has room. */
  readonly parts?: readonly { readonly part: Landmark; readonly name: string }[];
}

/** A drawing that explains a piece of advice; a sheet without room for it says the same in words. */
export interface AdvicePicture {
  readonly id: AdviceId;
  readonly side: 'left' | 'right';
  /** The drawing in words. */
  readonly picture: string;
}
