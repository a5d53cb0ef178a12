import type { Content, ContentText } from 'pdfmake/interfaces';
import type { Block, ExerciseCard } from '#shared/handout/types.ts';
import { itemPicture } from '../item-picture.ts';
import { bindNumbers, cell, heading, rule, table } from '../parts.ts';
import { signSvg } from '../signs.ts';
import { tagged } from '../structure/tag.ts';
import { COLOUR, isTight, type Density, type Theme } from '../theme.ts';

type Exercises = Extract<Block, { kind: 'exercises' }>;

const CARD_GAP = 22;
/** Above and below a row of cards. */
const AIR = { roomy: 7, close: 4, closest: 2.5 } as const satisfies Record<Density, number>;
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
  const words: Content = {
    text: [{ text: `${first} `, bold: true }, rest.join(' ')],
    margin: [0, 0, 0, theme.density === 'closest' ? 2 : 4],
  };
  const name = heading(title, theme);
  if (!isTight(theme)) return { stack: [name, words] };
  return { columns: [cell(name, { width: 'auto' }), cell(words, { width: '*' })], columnGap: 10 };
}

function rowOf(
  cards: readonly ExerciseCard[],
  pictures: Pictures,
  labels: Exercises['labels'],
  theme: Theme,
): Content {
  const air = AIR[theme.density];
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
  const facts = [...nameAndDose(card, theme), whyOf(card)];
  const words = rulesOf(card, [card.instruction], labels, theme);
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
  const how = [`${card.instruction} `, whyOf(card)];
  const [facts, rules] = [nameAndDose(card, theme), rulesOf(card, how, labels, theme)];
  if (picture === undefined) return [...facts, ...rules];
  const beside = (words: Content[]): Content => ({
    columns: [picture, { stack: words, width: '*' }],
    columnGap: 16,
  });
  // A tight card has its name and its dose in one line, which seldom finds room beside a picture.
  return isTight(theme) ? [...facts, beside(rules)] : [beside([...facts, ...rules])];
}

/** Drawings in columns of one width, so that the words beside them begin at one line. */
function picturesOf(cards: readonly ExerciseCard[], theme: Theme): Pictures {
  const drawn = cards.map((card) => ({ card, ...itemPicture(card, theme.picture, theme.accent) }));
  const width = Math.max(0, ...drawn.map((picture) => picture.width));
  return new Map(drawn.map(({ card, content }) => [card, cell({ stack: [content] }, { width })]));
}

/** The name and the dose, each on lines of its own; a tight card has them in one. */
function nameAndDose({ title, dose, doseNote }: ExerciseCard, theme: Theme): Content[] {
  const { size, print, density, accent } = theme;
  const name = { text: title, fontSize: size.body * 1.1, bold: true };
  const number = { text: bindNumbers(dose), fontSize: size.dose, bold: true, color: accent };
  if (isTight(theme)) {
    return [tagged('H3', { text: [name, '  ', number, `  ${doseNote}`], lineHeight: 1 })];
  }
  const isInLine = print === 'large' || density === 'closest';
  return [
    tagged('H3', { ...name, lineHeight: 1 }),
    ...(isInLine
      ? [{ text: [number, `  ${doseNote}`], lineHeight: 1 }]
      : [{ ...number, lineHeight: 1, margin: [0, 1, 0, 1] as const }, { text: doseNote }]),
  ] as Content[];
}

const whyOf = ({ why }: ExerciseCard): ContentText => ({ text: why, color: COLOUR.ink2 });

/** How it is done, when it gets harder, and when to stop; at the closest, only the stop has a line of its own. */
function rulesOf(
  card: ExerciseCard,
  how: readonly (string | ContentText)[],
  labels: Exercises['labels'],
  { size, density }: Theme,
): Content[] {
  const harder = [{ text: `${labels.harderWhen} `, bold: true }, card.harderWhen];
  const stop = table({
    widths: [size.body * 1.15, '*'],
    body: [
      [
        { svg: signSvg('stop'), width: size.body, margin: [0, 1.5, 0, 0] },
        { text: [{ text: `${labels.stopIf} `, bold: true }, card.stopIf], margin: [4, 0, 0, 0] },
      ],
    ],
  });
  if (density === 'closest') return [{ text: [...how, ' ', ...harder], margin: [0, 0, 0, 1] }, stop];
  return [{ text: [...how] }, { text: harder, margin: [0, 1, 0, 1] }, stop];
}
