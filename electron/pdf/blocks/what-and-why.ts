import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { kneePicture } from '../knee-picture.ts';
import { heading, paragraph, together } from '../parts.ts';
import { tagged } from '../structure/tag.ts';
import { COLOUR, type Theme } from '../theme.ts';
import { listBlock } from './text.ts';

/** Of the column, for the knee with the name of its sore spot: beside a few words, or in large print, it is small. */
const KNEE_SHARE = 0.33;
const SMALL_KNEE_SHARE = 0.28;
const SMALLEST_KNEE_SHARE = 0.25;

type What = Extract<Block, { kind: 'what' }>;

/** What it is, with the knee beside it; what may have set it off stands under the words, beside the same knee. */
export function whatAndWhy(
  what: What,
  why: Extract<Block, { kind: 'list' }> | undefined,
  theme: Theme,
): Content {
  const words: Content[] = [
    together([heading(what.title, theme), paragraph(what.text)], theme),
    ...(why === undefined ? [] : [listBlock(why, theme)]),
  ];
  const width = theme.column * kneeShare(why !== undefined, theme);
  const picture = what.knee && kneePicture(what.knee, width, theme);
  if (what.knee === undefined || picture === undefined) return { stack: words };
  return {
    columns: [
      { stack: words, width: '*' },
      {
        stack: [
          tagged('Figure', picture, { alt: `${what.knee.caption}: ${what.knee.soreSpot}` }),
          caption(what.knee.caption),
        ],
        width,
      },
    ],
    columnGap: 14,
    unbreakable: true,
  };
}

function kneeShare(isBesideMuch: boolean, { print, density }: Theme): number {
  if (print === 'large' || !isBesideMuch) return SMALL_KNEE_SHARE;
  return density === 'closest' ? SMALLEST_KNEE_SHARE : KNEE_SHARE;
}

const caption = (text: string): Content => ({
  text,
  color: COLOUR.ink2,
  alignment: 'center',
  lineHeight: 1,
  margin: [0, 2, 0, 0],
});
