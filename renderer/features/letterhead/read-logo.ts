import { LOGO_PIXELS, MOST_LOGO_CHARACTERS, type ClinicLetterhead } from '#shared/contract/letterhead.ts';

export type Logo = NonNullable<ClinicLetterhead['logo']>;
/** Why a file cannot be the logo; each has a sentence. */
export type LogoProblem = 'kind' | 'large' | 'damaged';

const KINDS: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/svg+xml']);
/** What may be chosen; what is kept is far smaller. */
const MOST_BYTES = 5 * 2 ** 20;
const SCALES = [1, 0.7, 0.5, 0.35, 0.25];

/**
 * Any PNG, JPEG or SVG as a PNG on white, drawn anew by the browser: whatever else the file held stays behind. A
 * drawing without a size of its own is drawn as large as a logo can be.
 */
export async function readLogo(file: File): Promise<Logo | LogoProblem> {
  if (!KINDS.has(file.type)) return 'kind';
  if (file.size > MOST_BYTES) return 'large';
  const picture = await load(file).catch(() => undefined);
  if (picture === undefined) return 'damaged';
  const { naturalWidth, naturalHeight } = picture;
  if (naturalWidth === 0 || naturalHeight === 0) return 'damaged';
  const fit = Math.min(LOGO_PIXELS.width / naturalWidth, LOGO_PIXELS.height / naturalHeight);
  const largest = file.type === 'image/svg+xml' ? fit : Math.min(1, fit);
  for (const scale of SCALES) {
    const logo = draw(picture, naturalWidth * largest * scale, naturalHeight * largest * scale);
    if (logo !== undefined && logo.png.length <= MOST_LOGO_CHARACTERS) return logo;
  }
  return 'large';
}

async function load(file: File): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return picture;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function draw(picture: HTMLImageElement, wide: number, high: number): Logo | undefined {
  const canvas = document.createElement('canvas');
  const [width, height] = [Math.max(1, Math.round(wide)), Math.max(1, Math.round(high))];
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return undefined;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const png = canvas.toDataURL('image/png').replace('data:image/png;base64,', '');
  return { png, width, height };
}
