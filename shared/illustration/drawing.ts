/**
 * What a colour is for. The paper and each theme of the screen give every paint its colour, so that a drawing
 * never knows one.
 */
export type Paint =
  | 'ink'
  | 'ink-soft'
  | 'paper'
  | 'accent'
  | 'figure-near'
  | 'figure-far'
  | 'prop'
  | 'floor'
  | 'skin'
  | 'bone'
  | 'bone-edge'
  | 'contour'
  | 'tendon'
  | 'safety'
  | 'on-safety'
  | 'go'
  | 'wait'
  | 'wait-edge';

export type Palette = Readonly<Record<Paint, string>>;

/** One path. Its `d` holds absolute M, L, C and Z only; lengths are in units of the drawing. */
export interface Shape {
  readonly d: string;
  readonly fill?: Paint;
  readonly fillOpacity?: number;
  /** Ends and joins are round; dashes end bluntly, so that their gaps stay open. */
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly dash?: readonly [on: number, off: number];
  /** For a shape with a hole, such as a ring. */
  readonly evenOdd?: true;
}

/** Shapes from back to front in a box that begins at 0, 0. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The drawing as an SVG document without classes, ids, clips or filters, which any printer library reads. */
export function toSvg(drawing: Drawing, palette: Palette): string {
  const { width, height, shapes } = drawing;
  const paths = shapes.map((shape) => `<path ${attributesOf(shape, palette)}/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paths.join('')}</svg>`;
}

function attributesOf(shape: Shape, palette: Palette): string {
  const { d, fill, fillOpacity, stroke, strokeWidth, strokeOpacity, dash, evenOdd } = shape;
  const attributes: Record<string, string | number | undefined> = {
    d,
    fill: fill === undefined ? 'none' : palette[fill],
    'fill-opacity': fillOpacity,
    'fill-rule': evenOdd === true ? 'evenodd' : undefined,
    stroke: stroke === undefined ? undefined : palette[stroke],
    'stroke-width': strokeWidth,
    'stroke-opacity': strokeOpacity,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linejoin': stroke === undefined ? undefined : 'round',
    'stroke-linecap': stroke === undefined || dash !== undefined ? undefined : 'round',
  };
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`]))
    .join(' ');
}
