import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { heading, table, together } from '../parts.ts';
import { signSvg } from '../signs.ts';
import { tagged } from '../structure/tag.ts';
import { COLOUR, type Theme } from '../theme.ts';

/** The traffic light: three signs with their words, side by side. */
export function painLightBlock(block: Extract<Block, { kind: 'pain-light' }>, theme: Theme): Content {
  const icon = theme.size.body * (theme.print === 'large' ? 2 : 2.4);
  const air = theme.density === 'roomy' ? 6 : 3.5;
  const cells = block.lights.map(({ sign, title, text }) =>
    tagged('LI', {
      columns: [
        { svg: signSvg(sign), width: icon },
        tagged('LBody', { stack: [{ text: title, bold: true }, { text }], width: '*' }),
      ],
      columnGap: 9,
    }),
  );
  const row = table({
    widths: cells.map(() => '*' as const),
    body: [cells],
    layout: {
      hLineWidth: () => 0.8,
      hLineColor: () => COLOUR.line,
      vLineWidth: (index) => (index > 0 && index < cells.length ? 0.5 : 0),
      vLineColor: () => COLOUR.hairline,
      paddingLeft: (index) => (index === 0 ? 0 : 11),
      paddingRight: () => 6,
      paddingTop: () => air,
      paddingBottom: () => air - 1,
    },
  });
  return together([heading(block.title, theme, block.note), tagged('L', row)], theme);
}
