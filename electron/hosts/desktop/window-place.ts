import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Where a window stands; without a position the system centres it. */
export interface WindowPlace {
  readonly width: number;
  readonly height: number;
  readonly position?: { readonly x: number; readonly y: number };
  readonly isMaximised: boolean;
}

const MINIMUM = { width: 900, height: 600 };
const DEFAULT = { width: 1366, height: 860 };
/** As much of the title bar must be reachable for the window to be dragged back. */
const GRIP = { width: 120, height: 32 };

const kept = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximised: z.boolean(),
});
export type KeptPlace = z.infer<typeof kept>;

/** The place that was kept, or none when nothing readable was. */
export function readPlace(file: string): KeptPlace | undefined {
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Keeps the place. Failing to is no reason to disturb anybody who is closing a window. */
export function keepPlace(file: string, place: KeptPlace): void {
  try {
    writeFileSync(file, JSON.stringify(place), { mode: 0o600 });
  } catch {
    // The next start takes the default place.
  }
}

/** The kept place as far as the displays of today show it; a display that is gone takes no window with it. */
export function placeWindow(
  place: KeptPlace | undefined,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): WindowPlace {
  const area = place && workAreas.find((workArea) => showsGrip(place, workArea));
  const { width, height } = area ?? workAreas[0];
  const size = {
    width: Math.min(Math.max(place?.width ?? DEFAULT.width, MINIMUM.width), width),
    height: Math.min(Math.max(place?.height ?? DEFAULT.height, MINIMUM.height), height),
  };
  const isMaximised = place?.isMaximised ?? false;
  if (place === undefined || area === undefined) return { ...size, isMaximised };
  return { ...size, position: { x: place.x, y: place.y }, isMaximised };
}

function showsGrip(place: Rectangle, area: Rectangle): boolean {
  const visibleWidth = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  return visibleWidth >= GRIP.width && place.y >= area.y && place.y + GRIP.height <= area.y + area.height;
}
