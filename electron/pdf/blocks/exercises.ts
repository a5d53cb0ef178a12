import type { Content, ContentText } from 'pdfmake/interfaces';
import type { Block, ExerciseCard } from '#shared/handout/types.ts';
import { exercisePicture } from '../exercise-picture.ts';
import { bindNumbers, cell, heading, rule, table } from '../parts.ts';
import { signSvg } from '../signs.ts';
import { tagged } from '../structure/tag.ts';
import { COLOUR, mm, type Density, type Theme } from '../theme.ts';

type Exercises = Extract<Block, { kind: 'exercises' }>;

/** Both frames of a drawing beside each other; a figure stays recognisable from 35 mm on. */
const PICTURE_WIDTH = { roomy: mm(49), close: mm(40) } as const satisfies Record<Density, number>;
const CARD_GAP = 22;
type Pictures = ReadonlyMap<ExerciseCard, Content>;
const cardsPerRow = ({ print }: Theme): number => (print === 'large' ? 1 : 2);

/** Two cards a row (one in large print), each with its dose, its reason and its stop rule; none ever splits. */
export function exercisesBlock(block: Exercises, theme: Theme): Content {
  const perRow = cardsPerRow(theme);
  const pictures = picturesOf(block.cards, theme);
  const rows: ExerciseCard[][] = [];
  for (let index = 0; index < block.cards.length; index += perRow) {
    rows.push(block.cards.slice(index, index + perRow));
  }
  return {
    stack: [
      ...rows.map((cards, index): Content => ({
        stack: [
          // The title stands with the first cards, so that it never ends a page.
          ...(index === 0 ? [titleOf(block, theme)] : []),
          rule(theme),
          rowOf(cards, pictures, block.labels, theme),
        ],
        unbreakable: true,
      })),
      rule(theme),
    ],
    margin: [0, 0, 0, theme.gap],
  };
}

function titleOf({ title, note }: Exercises, theme: Theme): Content {
  const [first = '', ...rest] = note;
  return {
    stack: [
      heading(title, theme),
      { text: [{ text: `${first} `, bold: true }, rest.join(' ')], margin: [0, 0, 0, 4] },
    ],
  };
}

function rowOf(
  cards: readonly ExerciseCard[],
  pictures: Pictures,
  labels: Exercises['labels'],
  theme: Theme,
): Content {
  const air = theme.density === 'roomy' ? 7 : 4;
  // A card that has a row to itself uses all of it.
  const cardOf = cards.length === 1 ? wideCard : narrowCard;
  return {
    columns: cards.map((card) =>
      tagged('Sect', { stack: cardOf(card, pictures.get(card), labels, theme), width: '*' }),
    ),
    columnGap: CARD_GAP,
    margin: [0, air, 0, air],
  };
}

/** The picture beside the dose, the words below both. */
function narrowCard(
  card: ExerciseCard,
  picture: Content | undefined,
  labels: Exercises['labels'],
  theme: Theme,
): Content[] {
  const facts = [nameOf(card, theme), ...doseOf(card, theme), whyOf(card)];
  const words = [{ text: card.instruction }, ...rulesOf(card, labels, theme)];
  if (picture === undefined) return [...facts, ...words];
  const beside: Content = {
    columns: [picture, { stack: facts, width: '*' }],
    columnGap: 10,
    margin: [0, 0, 0, 3],
  };
  return [beside, ...words];
}

/** All words beside the picture. */
function wideCard(
  card: ExerciseCard,
  picture: Content | undefined,
  labels: Exercises['labels'],
  theme: Theme,
): Content[] {
  const how: Content = { text: [{ text: `${card.instruction} ` }, whyOf(card)] };
  const words = [nameOf(card, theme), ...doseOf(card, theme), how, ...rulesOf(card, labels, theme)];
  if (picture === undefined) return words;
  return [{ columns: [picture, { stack: words, width: '*' }], columnGap: 16 }];
}

/** Drawings in columns of one width, so that the words beside them begin at one line. */
function picturesOf(cards: readonly ExerciseCard[], theme: Theme): Pictures {
  const room = { width: PICTURE_WIDTH[theme.density], height: theme.picture };
  const drawn = cards.map((card) => ({ card, ...exercisePicture(card, room) }));
  const width = Math.max(0, ...drawn.map((picture) => picture.width));
  return new Map(
    drawn.map(({ card, content }) => {
      const figure = tagged('Figure', content, { alt: card.picture });
      return [card, cell({ stack: [figure] }, { width })];
    }),
  );
}

const nameOf = ({ title }: ExerciseCard, { size }: Theme): Content =>
  tagged('H3', { text: title, fontSize: size.body * 1.1, bold: true, lineHeight: 1 });

function doseOf({ dose, doseNote }: ExerciseCard, { size, print, accent }: Theme): Content[] {
  const number = { text: bindNumbers(dose), fontSize: size.dose, bold: true, color: accent };
  if (print === 'large') return [{ text: [number, `  ${doseNote}`], lineHeight: 1 }];
  return [{ ...number, lineHeight: 1, margin: [0, 1, 0, 1] }, { text: doseNote }];
}

const whyOf = ({ why }: ExerciseCard): ContentText => ({ text: why, color: COLOUR.ink2 });

/** When it gets harder, and when to stop. */
function rulesOf(card: ExerciseCard, labels: Exercises['labels'], { size }: Theme): Content[] {
  const stop = table({
    widths: [size.body * 1.15, '*'],
    body: [
      [
        { svg: signSvg('stop'), width: size.body, margin: [0, 1.5, 0, 0] },
        { text: [{ text: `${labels.stopIf} `, bold: true }, card.stopIf], margin: [4, 0, 0, 0] },
      ],
    ],
  });
  return [
    { text: [{ text: `${labels.harderWhen} `, bold: true }, card.harderWhen], margin: [0, 1, 0, 1] },
    stop,
  ];
}
