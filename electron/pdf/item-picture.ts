import type { Content } from 'pdfmake/interfaces';
import type { AdvicePicture } from '#shared/handout/block-parts.ts';
import { toSvg } from '#shared/illustration/drawing.ts';
import { drawItem, type DrawnId } from '#shared/illustration/drawn-items.ts';
import { PRINT_PALETTE } from '#shared/illustration/print-palette.ts';
import { cell } from './parts.ts';
import { tagged } from './structure/tag.ts';
import { mm, type Theme } from './theme.ts';

interface Drawn {
  readonly id: DrawnId;
  readonly side: 'left' | 'right';
  /** The drawing in words. */
  readonly picture: string;
}
interface Picture {
  readonly content: Content;
  readonly width: number;
}

/** The drawing of an item, for the side that works or hurts; as large as the room in points allows. */
export function itemPicture({ id, side, picture }: Drawn, room: Theme['picture'], accent: string): Picture {
  const drawing = drawItem(id, side);
  const scale = Math.min(room.width / drawing.width, room.height / drawing.height);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const svg = toSvg(drawing, { ...PRINT_PALETTE, accent });
  return { content: tagged('Figure', { svg, width, height }, { alt: picture }), width };
}

const ADVICE_ROOM = { width: mm(35), height: 66 };
const ADVICE_GAP = 10;

/** Advice with its drawings on the right, where the sheet has room for them. */
export function illustrated(
  words: Content[],
  pictures: readonly AdvicePicture[] | undefined,
  { isIllustrated, accent }: Theme,
): Content[] {
  if (!isIllustrated || pictures === undefined) return words;
  const drawn = pictures.map((picture) => itemPicture(picture, ADVICE_ROOM, accent));
  const width = Math.max(...drawn.map((picture) => picture.width));
  return [
    {
      columns: [
        { stack: words, width: '*' },
        { stack: drawn.map(({ content }) => cell(content, { margin: [0, 2, 0, 0] })), width },
      ],
      columnGap: ADVICE_GAP,
    },
  ];
}
