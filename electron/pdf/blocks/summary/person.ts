import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { widthOf } from '../../fonts.ts';
import { kneePicture } from '../../knee-picture.ts';
import { bindNumbers, cell, table } from '../../parts.ts';
import { tagged } from '../../structure/tag.ts';
import { COLOUR, type Theme } from '../../theme.ts';

type Person = Extract<Block, { kind: 'person' }>;
/** Shares of the column: the knee, and the labels of the findings in what is left of it. */
const KNEE_SHARE = 0.24;
const LABEL_SHARE = 0.115;
/** Between the longest label and what is said of it, in points. */
const LABEL_GAP = 6;

/** Name, picture in a sentence, findings line by line, and the knee beside them. */
export function personBlock(block: Person, theme: Theme): Content {
  const { body, title } = theme.size;
  const words: Content = {
    stack: [
      tagged('H1', {
        text: block.title,
        fontSize: title,
        bold: true,
        lineHeight: 1,
        characterSpacing: -0.3,
        outline: true,
      }),
      { text: block.who, color: COLOUR.ink2, margin: [0, 2, 0, 4] },
      {
        text: [{ text: `${bindNumbers(block.picture)} `, bold: true }, bindNumbers(block.conclusion)],
        fontSize: body * 1.2,
        lineHeight: 1.1,
        margin: [0, 0, 0, 5],
      },
      findingsTable(block, theme),
    ],
  };
  const width = theme.column * KNEE_SHARE;
  const picture = block.knee && kneePicture(block.knee, width, theme);
  const below: [number, number, number, number] = [0, 0, 0, theme.gap];
  if (block.knee === undefined || picture === undefined) return cell(words, { margin: below });
  return {
    columns: [
      { ...words, width: '*' },
      {
        stack: [
          tagged('Figure', picture, { alt: `${block.knee.caption}: ${block.knee.soreSpot}` }),
          { text: block.knee.caption, color: COLOUR.ink2, alignment: 'center', margin: [0, 2, 0, 0] },
        ],
        width,
      },
    ],
    columnGap: 12,
    margin: below,
  };
}

/** A label breaks between words, and never within one. */
function labelWidth(findings: Person['findings'], { column, size }: Theme): number {
  const words = findings.flatMap(({ label }) => label.split(' '));
  return Math.max(
    column * LABEL_SHARE,
    LABEL_GAP + Math.max(0, ...words.map((word) => widthOf(word, size.body))),
  );
}

function findingsTable({ findings }: Person, theme: Theme): Content {
  const lines = table({
    widths: [labelWidth(findings, theme), '*'],
    body: findings.map(({ label, line }) => [
      tagged('TH', { text: label, color: COLOUR.ink2 }, { scope: 'Row' }),
      {
        text: line.map(({ text, strong }) => ({ text: bindNumbers(text), bold: strong === true })),
      },
    ]),
    layout: { paddingBottom: () => 1.2 },
  });
  return tagged('Table', lines);
}
