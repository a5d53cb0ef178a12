import type { NumericFactId } from '#shared/intake/questions.ts';
import { questions } from '#shared/intake/questions.ts';
import type { RankedConditionId } from './conditions.ts';
import type { SourceId } from './types.ts';

/** A change in points of the total score, and how sure its figure is. */
interface Change {
  readonly points: number;
  readonly sources: readonly SourceId[];
  /** Recalled, not read: shown as such, and never the only reason to call a runner better. */
  readonly isUnverified?: true;
}
/** A patient-reported outcome measure, taken again every four weeks. Scores only: no item text, as the licences demand. */
interface OutcomeMeasure {
  /** The question that holds its total score. */
  readonly question: NumericFactId;
  readonly items: number;
  readonly better: 'higher' | 'lower';
  /** Smallest change that runners notice. */
  readonly importantChange: Change | undefined;
  /** Changes up to this are within the error of measurement. */
  readonly measurementError?: Change;
  /** The conditions it is made for; empty: for every runner. */
  readonly conditions: readonly RankedConditionId[];
  readonly afterSurgery?: true;
  readonly sources: readonly SourceId[];
}

export const outcomeMeasures = {
  'prom-nprs': {
    question: 'promNprs',
    items: 1,
    better: 'lower',
    importantChange: { points: 2, sources: ['R87', 'R86'] },
    conditions: [],
    sources: ['R86', 'R87'],
  },
  'prom-akps': {
    question: 'promAkps',
    items: 13,
    better: 'higher',
    importantChange: { points: 10, sources: ['R80'] },
    conditions: ['patellofemoral-pain'],
    sources: ['R79', 'R80'],
  },
  'prom-visa-p': {
    question: 'promVisaP',
    items: 8,
    better: 'higher',
    importantChange: { points: 13, sources: ['R65'] },
    conditions: ['patellar-tendinopathy'],
    sources: ['R65', 'R66'],
  },
  'prom-lefs': {
    question: 'promLefs',
    items: 20,
    better: 'higher',
    importantChange: { points: 9, sources: ['R81'] },
    measurementError: { points: 9, sources: ['R81'] },
    conditions: [],
    sources: ['R81'],
  },
  'prom-koos': {
    question: 'promKoos',
    items: 42,
    better: 'higher',
    importantChange: { points: 10, sources: ['R83'], isUnverified: true },
    conditions: ['knee-osteoarthritis'],
    afterSurgery: true,
    sources: ['R83'],
  },
  'prom-koos-pf': {
    question: 'promKoosPf',
    items: 11,
    better: 'higher',
    importantChange: { points: 14, sources: ['R82'], isUnverified: true },
    conditions: ['patellofemoral-pain'],
    sources: ['R82'],
  },
  'prom-uwri': {
    question: 'promUwri',
    items: 9,
    better: 'higher',
    importantChange: { points: 8, sources: ['R85'] },
    measurementError: { points: 5, sources: ['R85'] },
    conditions: [],
    sources: ['R84', 'R85'],
  },
} as const satisfies Record<string, OutcomeMeasure>;
export type OutcomeMeasureId = keyof typeof outcomeMeasures;

/** Lowest and highest total score. */
export function scoreRange(id: OutcomeMeasureId): readonly [number, number] {
  const question = questions[outcomeMeasures[id].question];
  if (!('range' in question)) throw new Error(`${id} has no range`);
  return question.range;
}
