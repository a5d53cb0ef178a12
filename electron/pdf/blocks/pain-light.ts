import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { heading, table, together } from '../parts.ts';
import { signSvg } from '../signs.ts';
import { tagged } from '../structure/tag.ts';
import { COLOUR, isTight, type Density, type Theme } from '../theme.ts';

/** Above and below the words. */
const AIR = { roomy: 6, close: 3.5, closest: 2 } as const satisfies Record<Density, number>;
type PainLight = Extract<Block, { kind: 'pain-light' }>;

/** The traffic light: three signs with their words, side by side; each on a line of its own where words are long. */
export function painLightBlock(block: PainLight, theme: Theme): Content {
  const lights = isTight(theme) ? lightsBelow(block, theme) : lightsBeside(block, theme);
  return together([heading(block.title, theme, block.note), tagged('L', lights)], theme);
}

function lightsBeside(block: PainLight, theme: Theme): Content {
  const icon = theme.size.body * (theme.print === 'large' ? 2 : 2.4);
  const air = AIR[theme.density];
  const cells = block.lights.map(({ sign, title, text }) =>
    tagged('LI', {
      columns: [
        { svg: signSvg(sign), width: icon },
        tagged('LBody', { stack: [{ text: title, bold: true }, { text }], width: '*' }),
      ],
      columnGap: 9,
    }),
  );
  return table({
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
}

function lightsBelow(block: PainLight, { size }: Theme): Content {
  const icon = size.body * 1.2;
  const lines = block.lights.map(({ sign, title, text }) =>
    tagged('LI', {
      columns: [
        { svg: signSvg(sign), width: icon },
        tagged('LBody', { text: [{ text: `${title} `, bold: true }, text], width: '*' }),
      ],
      columnGap: 6,
    }),
  );
  return { stack: lines };
}
