import type { Content } from 'pdfmake/interfaces';
import type { Block, ExerciseCard } from '#shared/handout/types.ts';
import { exercisePicture } from '../exercise-picture.ts';
import { bindNumbers, cell, heading, rule, table } from '../parts.ts';
import { signSvg } from '../signs.ts';
import { COLOUR, type Theme } from '../theme.ts';

/** Of the width of a card; the dose stands beside the picture on one line. */
const PICTURE_SHARE = 0.53;
type Exercises = Extract<Block, { kind: 'exercises' }>;

/** Two cards a row (one in large print), each with its dose, its reason and its stop rule; none ever splits. */
export function exercisesBlock(block: Exercises, theme: Theme): Content {
  const perRow = theme.print === 'large' ? 1 : 2;
  const [first = '', ...rest] = block.note;
  const title: Content = {
    stack: [
      heading(block.title, theme),
      { text: [{ text: `${first} `, bold: true }, rest.join(' ')], margin: [0, 0, 0, 5] },
    ],
  };
  const rows: ExerciseCard[][] = [];
  for (let index = 0; index < block.cards.length; index += perRow) {
    rows.push(block.cards.slice(index, index + perRow));
  }
  return {
    stack: [
      ...rows.map((cards, index): Content => ({
        stack: [
          // The title stands with the first cards, so that it never ends a page.
          ...(index === 0 ? [title] : []),
          rule(theme),
          {
            columns: [
              ...cards.map((one) => card(one, block.labels, theme, perRow)),
              ...(cards.length < perRow ? [cell({ text: '' }, { width: '*' })] : []),
            ],
            columnGap: 22,
            margin: [0, 6, 0, 6],
          },
        ],
        unbreakable: true,
      })),
      rule(theme),
    ],
    margin: [0, 0, 0, theme.gap],
  };
}

function card(exercise: ExerciseCard, labels: Exercises['labels'], theme: Theme, perRow: number): Content {
  const { body, dose } = theme.size;
  const facts: Content[] = [
    { text: exercise.title, fontSize: body * 1.1, bold: true, lineHeight: 1.05 },
    {
      text: bindNumbers(exercise.dose),
      fontSize: dose,
      bold: true,
      color: theme.accent,
      lineHeight: 1,
      margin: [0, 2, 0, 2],
    },
    { text: exercise.doseNote },
  ];
  const picture = exercisePicture(exercise, (theme.column / perRow) * PICTURE_SHARE);
  const head: Content =
    picture === undefined
      ? { stack: facts }
      : {
          columns: [cell(picture, { width: 'auto' }), { stack: facts, width: '*' }],
          columnGap: 12,
        };
  const stop = table({
    widths: [body * 1.15, '*'],
    body: [
      [
        { svg: signSvg('stop'), width: body, margin: [0, 1.5, 0, 0] },
        { text: [{ text: `${labels.stopIf} `, bold: true }, exercise.stopIf], margin: [4, 0, 0, 0] },
      ],
    ],
  });
  const words: Content = {
    stack: [
      head,
      { text: exercise.instruction, margin: [0, 4, 0, 0] },
      { text: exercise.why, color: COLOUR.ink2, margin: [0, 1, 0, 1] },
      {
        text: [{ text: `${labels.harderWhen} `, bold: true }, exercise.harderWhen],
        margin: [0, 0, 0, 2],
      },
      stop,
    ],
  };
  return cell(words, { width: '*' });
}
