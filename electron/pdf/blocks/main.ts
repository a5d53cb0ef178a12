import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { bindNumbers, cell, table } from '../parts.ts';
import { tagged } from '../structure/tag.ts';
import type { Theme } from '../theme.ts';

const BAR = 5;
/** 28 points for the 25 of the title: the natural line of the face would tear two sentences apart. */
const TITLE_LINE = 0.93;

/** The most important step: one message, and what to do this week, beside a bar. */
export function mainBlock(block: Extract<Block, { kind: 'main' }>, theme: Theme): Content {
  const label = (text: string): Content => ({ text, bold: true, color: theme.accent });
  const message = tagged('H1', {
    // The space keeps the sentences apart where the lines are read as one.
    text: block.message.join(' \n'),
    fontSize: theme.size.title,
    bold: true,
    lineHeight: TITLE_LINE,
    characterSpacing: -0.5,
    margin: [0, 1, 0, 3],
    outline: true,
    outlineText: block.message.join(' '),
  });
  const steps = block.steps.map((step, index) =>
    tagged('LI', {
      columns: [
        tagged('Lbl', {
          text: String(index + 1),
          width: theme.size.body * 1.4,
          bold: true,
          color: theme.accent,
        }),
        tagged('LBody', { text: bindNumbers(step), width: '*' }),
      ],
      margin: [0, 0.5, 0, 0],
    }),
  );
  const body: Content = {
    stack: [label(block.eyebrow), message, label(block.weekTitle), tagged('L', { stack: steps })],
  };
  return cell(
    table({
      widths: ['*'],
      body: [[body]],
      layout: {
        vLineWidth: (index) => (index === 0 ? BAR : 0),
        vLineColor: () => theme.accent,
        paddingLeft: () => 15,
        paddingBottom: () => 2,
      },
    }),
    { margin: [0, 0, 0, theme.gap] },
  );
}
