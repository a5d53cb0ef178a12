import { DEFAULT_ACCENT } from '#shared/handout/accent.ts';
import type { Sign } from '#shared/handout/block-parts.ts';
import { COLOUR } from './theme.ts';

export type AnySign = Sign | 'go' | 'wait' | 'stop';

const OCTAGON = 'M9.4 2h9.2L26 9.4v9.2L18.6 26H9.4L2 18.6V9.4Z';
const TRIANGLE = 'M14 3 26 24.5H2Z';
const BANG = 'M14 8.5v7.5M14 20v0.4';

const path = (d: string, attributes: string): string =>
  `<path d="${d}" stroke-linejoin="round" stroke-linecap="round" ${attributes}/>`;
const filled = (colour: string): string => `fill="${colour}" stroke="${colour}" stroke-width="2"`;
const outlined = (colour: string, width = 2.4): string =>
  `fill="none" stroke="${colour}" stroke-width="${width}"`;

/** Shapes that say what their colour says: they stay apart on a bad black-and-white printer. */
const SHAPES: Record<AnySign, string> = {
  now: path(OCTAGON, filled(COLOUR.red)) + path(BANG, outlined('#FFFFFF', 3)),
  today: path(OCTAGON, outlined(COLOUR.red)) + path(BANG, outlined(COLOUR.red)),
  'this-week': path(TRIANGLE, outlined(COLOUR.red)) + path('M14 11v6M14 20.6v0.3', outlined(COLOUR.red)),
  open: path('M14 2 26 14 14 26 2 14Z', outlined(COLOUR.amberEdge)),
  checked:
    `<circle cx="14" cy="14" r="11.5" ${outlined(DEFAULT_ACCENT)}/>` +
    path('M8.5 14.5l4 4 7-8', outlined(DEFAULT_ACCENT)),
  go:
    `<circle cx="14" cy="14" r="11.5" ${outlined(COLOUR.green, 2.8)}/>` +
    path('M8.5 14.5l4 4 7-8', outlined(COLOUR.green, 2.8)),
  wait:
    path(TRIANGLE, `fill="${COLOUR.amber}" stroke="${COLOUR.amberEdge}" stroke-width="2"`) +
    path('M14 11v6M14 20.6v0.3', outlined(COLOUR.ink, 3)),
  stop: path(OCTAGON, filled(COLOUR.red)) + path('M8.5 14h11', outlined('#FFFFFF', 4)),
};

/** A sign as SVG on a 28-unit square. */
export const signSvg = (sign: AnySign): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28">${SHAPES[sign]}</svg>`;

/** An empty box to tick. */
export const TICK_BOX =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14 14">` +
  `<rect x="1" y="1" width="12" height="12" rx="2.2" fill="none" stroke="${COLOUR.ink}" stroke-width="1.1"/></svg>`;

/** Scissors that look to the right, on a white ground that interrupts the line below them. */
export const SCISSORS =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">` +
  `<rect x="0" y="0" width="20" height="20" fill="#FFFFFF"/>` +
  path('M7.2 7.6 L19 15.2 M7.2 12.4 L19 4.8', `fill="none" stroke="${COLOUR.ink2}" stroke-width="1.6"`) +
  `<circle cx="4.8" cy="6" r="2.7" fill="none" stroke="${COLOUR.ink2}" stroke-width="1.6"/>` +
  `<circle cx="4.8" cy="14" r="2.7" fill="none" stroke="${COLOUR.ink2}" stroke-width="1.6"/></svg>`;
