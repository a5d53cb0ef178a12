import { measureAskingOrder } from './asking-order.ts';
import { measureHandout } from './handout.ts';
import { isWithinBudget, ratioOf, type Figure } from './measure.ts';
import { measureReasoning } from './reasoning.ts';
import { measureScreen } from './screen.ts';
import { measureRecords } from './records.ts';
import { measureAppend } from './storage.ts';

/**
 * The budgets of the product, each beside a floor from the same run where it has one. Needs the built screen
 * (`npm run build`). `--large` adds the records of 1,000 to 100,000 people and the order of asking over 510 invented runners.
 * `--records`, `--asking` and `--reasoning` measure that alone. Exit code 1 when a budget is broken.
 */
const isLarge = process.argv.includes('--large');
const alone = [
  ...(process.argv.includes('--records') ? [measureRecords] : []),
  ...(process.argv.includes('--asking') ? [measureAskingOrder] : []),
  ...(process.argv.includes('--reasoning') ? [measureReasoning] : []),
];
const measures =
  alone.length > 0
    ? alone
    : [
        measureReasoning,
        measureAppend,
        ...(isLarge ? [measureRecords, measureAskingOrder] : []),
        measureHandout,
        measureScreen,
      ];
const figures: Figure[] = [];
for (const measure of measures) figures.push(...(await measure()));

const round = (value: number): number => Number(value.toPrecision(3));
console.table(
  figures.map((figure) => {
    const { name, value, unit, floor, budget } = figure;
    const ratio = ratioOf(figure);
    const { most, mostRatio } = budget;
    return {
      measure: name,
      value: `${round(value)} ${unit}`,
      floor: floor === undefined ? '' : `${round(floor.value)} ${unit} (${floor.name})`,
      ratio: ratio === undefined ? '' : round(ratio),
      budget: [
        ...(most === undefined ? [] : [`≤ ${most} ${unit}`]),
        ...(mostRatio === undefined ? [] : [`≤ ${mostRatio} ×`]),
      ].join(', '),
      kept: isWithinBudget(figure) ? 'yes' : 'NO',
    };
  }),
);
process.exitCode = figures.every(isWithinBudget) ? 0 : 1;
