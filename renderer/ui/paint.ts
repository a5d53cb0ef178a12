import type { Paint, Palette, Shape } from '#shared/illustration/drawing.ts';

/** The colours of the theme for the paints of every drawing. */
const THEME_PALETTE: Palette = {
  ink: 'var(--ink)',
  'ink-soft': 'var(--ink2)',
  paper: 'var(--paper)',
  accent: 'var(--accent)',
  'figure-near': 'var(--figure-near)',
  'figure-far': 'var(--figure-far)',
  prop: 'var(--canvas)',
  floor: 'var(--ctl)',
  skin: 'var(--skin)',
  bone: 'var(--bone)',
  'bone-edge': 'var(--bone-edge)',
  contour: 'var(--contour)',
  tendon: 'var(--tendon)',
  safety: 'var(--red)',
  'on-safety': 'var(--paper)',
  go: 'var(--accent)',
  wait: 'var(--amber-tint)',
  'wait-edge': 'var(--amber)',
};
const colourOf = (paint: Paint | undefined): string => (paint === undefined ? 'none' : THEME_PALETTE[paint]);

/** A shape of a drawing as the attributes of an SVG path. */
export const pathOf = (shape: Shape) => ({
  d: shape.d,
  fill: colourOf(shape.fill),
  fillOpacity: shape.fillOpacity,
  fillRule: shape.evenOdd === true ? ('evenodd' as const) : undefined,
  stroke: colourOf(shape.stroke),
  strokeWidth: shape.strokeWidth,
  strokeOpacity: shape.strokeOpacity,
  strokeDasharray: shape.dash?.join(' '),
  strokeLinecap: shape.dash === undefined ? ('round' as const) : undefined,
  strokeLinejoin: 'round' as const,
});
