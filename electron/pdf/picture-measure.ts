import { SvgMeasure, type PictureSize } from './pdfmake-parts.ts';

/** Some handouts; a picture takes a few kilobytes. */
const MOST_PICTURES = 300;
const sizes = new Map<string, PictureSize>();
const sized = new Map<string, string>();

/**
 * Measures pictures as pdfmake does, but reads each only once: pdfmake would read it twice whenever a sheet is laid
 * out, and a sheet is laid out several times until it fits.
 */
export class PictureMeasure extends SvgMeasure {
  override measureSVG(svg: string): PictureSize {
    return remembered(sizes, svg, () => super.measureSVG(svg));
  }

  override writeDimensions(svg: string, size: PictureSize): string {
    return remembered(sized, `${size.width} ${size.height} ${svg}`, () => super.writeDimensions(svg, size));
  }
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_PICTURES) known.clear();
  const value = make();
  known.set(key, value);
  return value;
}
