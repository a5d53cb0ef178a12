import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { illustrated } from '../item-picture.ts';
import { bindNumbers, heading, paragraph, table, together } from '../parts.ts';
import { signSvg } from '../signs.ts';
import { tagged } from '../structure/tag.ts';
import { COLOUR, isTight, type Theme } from '../theme.ts';

/** A heading and its sentences. What keeps one fit is a single sentence that begins with its heading; so does a tight text. */
export function textBlock(block: Extract<Block, { kind: 'text' }>, theme: Theme): Content {
  if (block.section === 'ho-fit' || isTight(theme)) {
    const look = block.section === 'ho-fit' ? {} : { color: theme.accent };
    const words = { text: [{ text: `${block.title} `, bold: true, ...look }, paragraph(block.text)] };
    return together(illustrated([words], block.pictures, theme), theme);
  }
  const words = [paragraph(block.text)];
  return together([heading(block.title, theme), ...illustrated(words, block.pictures, theme)], theme);
}

/** A heading and bullets. */
export function listBlock(block: Extract<Block, { kind: 'list' }>, theme: Theme): Content {
  const items = block.items.map((item): Content => ({ text: bindNumbers(item), margin: [0, 0.25, 0, 0.25] }));
  return together([heading(block.title, theme), { ul: items, markerColor: theme.accent }], theme);
}

/** What comes before everything else: an urgent sign, or the mark of a draft. */
export function bannerBlock(block: Extract<Block, { kind: 'banner' }>, theme: Theme): Content {
  const colour = block.sign === 'open' ? COLOUR.amberEdge : COLOUR.red;
  const size = theme.size.title;
  return together(
    [
      table({
        widths: [size * 1.3, '*'],
        body: [
          [
            { svg: signSvg(block.sign), width: size },
            {
              stack: [
                tagged('H1', {
                  text: block.title,
                  fontSize: theme.size.title * 0.8,
                  bold: true,
                  color: colour,
                  lineHeight: 1.05,
                  outline: true,
                }),
                { text: block.text, margin: [0, 2, 0, 0] },
              ],
            },
          ],
        ],
        layout: {
          hLineWidth: () => 1.4,
          vLineWidth: (index) => (index === 1 ? 0 : 1.4),
          hLineColor: () => colour,
          vLineColor: () => colour,
          paddingLeft: () => 8,
          paddingRight: () => 8,
          paddingTop: () => 8,
          paddingBottom: () => 6,
        },
      }),
    ],
    theme,
  );
}
