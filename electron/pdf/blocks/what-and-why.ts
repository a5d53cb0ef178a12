import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { heading, paragraph, together } from '../parts.ts';
import { COLOUR, type Theme } from '../theme.ts';
import { kneePicture } from '../knee-picture.ts';
import { listBlock } from './text.ts';

/** What it is, with the knee beside it; what may have set it off stands under the words, beside the same knee. */
export function whatAndWhy(
  what: Extract<Block, { kind: 'what' }>,
  why: Extract<Block, { kind: 'list' }> | undefined,
  theme: Theme,
): Content {
  const words: Content[] = [
    together([heading(what.title, theme), paragraph(what.text)], theme),
    ...(why === undefined ? [] : [listBlock(why, theme)]),
  ];
  const width = theme.column * 0.33;
  const picture = what.knee && kneePicture(what.knee, width, theme.accent);
  if (what.knee === undefined || picture === undefined) return { stack: words };
  return {
    columns: [
      { stack: words, width: '*' },
      {
        stack: [
          picture,
          { text: what.knee.caption, color: COLOUR.ink2, alignment: 'center', margin: [0, 2, 0, 0] },
        ],
        width,
      },
    ],
    columnGap: 14,
    unbreakable: true,
  };
}
