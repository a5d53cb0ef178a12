/** The colour of headings and doses unless the clinic has one of its own. */
export const DEFAULT_ACCENT = '#0F5C5C';

/** Text needs 4.5 to 1 on white paper (WCAG 2.2, 1.4.3), and white needs as much on a filled label. */
const LEAST_CONTRAST = 4.5;
/** Red speaks of danger on the sheet: a clinic's colour keeps this many degrees of hue away from it. */
const RED_DEGREES = 20;
/** A colour with less chroma than this is a grey, whatever its hue. */
const LEAST_CHROMA = 0.2;

type AccentProblem = 'not-a-colour' | 'too-pale' | 'safety-red';

/** Why a colour cannot be the accent of the paper; undefined when it can. Colours are written `#RRGGBB`. */
export function accentProblem(colour: string): AccentProblem | undefined {
  const channels = channelsOf(colour);
  if (channels === undefined) return 'not-a-colour';
  if (contrastOnWhite(channels) < LEAST_CONTRAST) return 'too-pale';
  return isRed(channels) ? 'safety-red' : undefined;
}

type Channels = readonly [red: number, green: number, blue: number];

/** Red, green and blue from 0 to 1. */
function channelsOf(colour: string): Channels | undefined {
  const [, red = '', green = '', blue = ''] =
    /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour) ?? [];
  return red === '' ? undefined : [fraction(red), fraction(green), fraction(blue)];
}
const fraction = (hex: string): number => Number.parseInt(hex, 16) / 255;

/** Contrast ratio to white, 1 to 21, from the relative luminance of WCAG 2.2. */
function contrastOnWhite([red, green, blue]: Channels): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05);
}

/** Hue within twenty degrees of red, unless the colour is nearly grey. */
function isRed([red, green, blue]: Channels): boolean {
  const chroma = red - Math.min(green, blue);
  if (red < green || red < blue || chroma < LEAST_CHROMA) return false;
  return Math.abs(((green - blue) / chroma) * 60) < RED_DEGREES;
}
