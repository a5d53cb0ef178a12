import { chartGeometry } from '#shared/follow-up/chart-geometry.ts';
import { bandsOf } from '#shared/follow-up/outcome-change.ts';
import { rangeOfScore, trendsOf, type Trend } from '#shared/follow-up/trends.ts';
import type { OutcomePoint } from '#shared/follow-up/types.ts';
import type { SummaryBlock, TrendChart } from '../clinician/blocks.ts';
import type { SheetWords } from '../words.ts';
import { bandWords, changeLine, scoreName } from './score-words.ts';

/** Size of a chart in units of its drawing: wide and low, so that four stand side by side. */
const BOX = { width: 170, height: 46 } as const;

/** How every score went that was told at least twice; undefined where none was. */
export function trendsBlock(
  points: readonly OutcomePoint[] | undefined,
  words: SheetWords,
): SummaryBlock | undefined {
  const trends = trendsOf(points ?? []);
  if (trends.length === 0) return undefined;
  return {
    kind: 'trends',
    section: 'cs-trends',
    title: words.say('tr.title'),
    charts: trends.map((trend) => chartOf(trend, words)),
  };
}

function chartOf({ score, values }: Trend, words: SheetWords): TrendChart {
  const { say, dates, list } = words;
  const [first] = values;
  const last = values.at(-1) ?? first;
  const told = values.map(({ date, value }) => say('tr.value', { value, date: dates.birth(date) }));
  return {
    caption: changeLine(words, score, first.value, last.value),
    bands: bandWords(words, score),
    picture: say('tr.picture', { score: scoreName(words, score), count: values.length, values: list(told) }),
    box: BOX,
    geometry: chartGeometry(values, rangeOfScore(score), bandsOf(score), BOX),
  };
}
