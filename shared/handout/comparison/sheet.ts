import type { OutcomePoint } from '#shared/follow-up/types.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import type { GridCell, SummaryBlock } from '../clinician/blocks.ts';
import { paperHead, pageOf } from '../frame.ts';
import type { Person } from '../sheet.ts';
import { trendsBlock } from '../trends/block.ts';
import { bandsBelow, scoreName, verdictWords } from '../trends/score-words.ts';
import { typedParts } from '../typed.ts';
import type { Handout, HandoutOptions, Letterhead } from '../types.ts';
import type { VersionChange } from '../versions/compare.ts';
import { describeChange } from '../versions/describe.ts';
import { sheetWordsOf, type SheetWords } from '../words.ts';
import { groupedChanges } from './groups.ts';
import { compareScores, type ComparedScore } from './scores.ts';

/** One of the two visits. */
export interface ComparedVisit {
  /** ISO date. */
  readonly date: string;
  readonly scores: OutcomePoint['scores'];
}
export interface ComparisonInput {
  readonly before: ComparedVisit;
  readonly after: ComparedVisit;
  readonly changes: readonly VersionChange[];
  /** Pain and scores of all visits, the oldest first. */
  readonly points: readonly OutcomePoint[];
  readonly person: Person;
  readonly letterhead: Letterhead;
  readonly options: HandoutOptions;
  /** ISO date on which it is printed. */
  readonly today: string;
}

/**
 * Two visits of one person on the clinician's paper: the scores with what their differences amount to, the course of all
 * visits, and what changed, by what it is about. Pure; already reduced to what its reader may see.
 */
export function comparisonSheet(input: ComparisonInput, catalogue: Catalogue): Handout {
  const words = sheetWordsOf(catalogue, input.options.units);
  const { say, dates } = words;
  const { before, after, today, letterhead, options } = input;
  const title = say('cc.title');
  const named = {
    letterhead: typedParts(letterhead, LINES),
    person: typedParts(input.person, ['name']),
    words,
  };
  const blocks = [
    visitsBlock(input, named.person, words),
    scoresBlock(before, after, words),
    trendsBlock(input.points, words),
    ...changeBlocks(input.changes, words),
  ];
  return {
    ...options,
    title,
    head: { ...paperHead(named, today), person: title, dateAndClinician: dates.long(today) },
    ...(letterhead.accent !== undefined && { accent: letterhead.accent }),
    foot: { first: say('cc.foot'), following: say('cc.foot'), pageOf: pageOf(words) },
    blocks: blocks.filter((block) => block !== undefined),
    date: today,
  };
}

const LINES = ['clinicName', 'address', 'phone', 'clinicianName'] as const;

function visitsBlock(
  { before, after }: ComparisonInput,
  { name, birthDate }: Person,
  { say, dates }: SheetWords,
): SummaryBlock {
  const born = birthDate === undefined ? [] : [{ text: say('cs.born', { date: dates.birth(birthDate) }) }];
  const visits = say('cc.visits', { before: dates.long(before.date), after: dates.long(after.date) });
  return {
    kind: 'columns',
    section: 'cc-visits',
    title: name ?? say('cc.title'),
    columns: [{ lines: [{ text: visits }, ...born] }],
  };
}

function scoresBlock(
  before: ComparedVisit,
  after: ComparedVisit,
  words: SheetWords,
): SummaryBlock | undefined {
  const { say, dates } = words;
  const scores = compareScores(before.scores, after.scores);
  if (scores.length === 0) return undefined;
  return {
    kind: 'grid',
    section: 'cc-scores',
    title: say('cc.scores'),
    head: [say('cc.score'), dates.birth(before.date), dates.birth(after.date), say('cc.meaning')],
    shares: [0.26, 0.16, 0.16, 0.42],
    rows: scores.map((score, index) => scoreRow(score, scores[index + 1], words)),
  };
}

function scoreRow(
  { score, before, after, verdict }: ComparedScore,
  next: ComparedScore | undefined,
  words: SheetWords,
): readonly GridCell[] {
  const { say, number } = words;
  const bands = bandsBelow(words, score, next?.score);
  const told = (value: number | undefined): string =>
    value === undefined ? say('cc.untold') : number(value);
  return [
    { text: scoreName(words, score), strong: true },
    { text: told(before) },
    { text: told(after) },
    verdict === undefined
      ? { text: '–' }
      : { text: verdictWords(words, verdict), ...(bands !== '' && { note: bands }) },
  ];
}

function changeBlocks(changes: readonly VersionChange[], words: SheetWords): readonly SummaryBlock[] {
  const groups = groupedChanges(changes);
  if (groups.length === 0) {
    const lines = [{ text: words.say('vc.none') }];
    return [{ kind: 'columns', section: 'cc-none', columns: [{ lines }] }];
  }
  return groups.map((found): SummaryBlock => {
    const lines = found.changes.map((change) => ({ text: describeChange(change, words) }));
    const half = Math.ceil(lines.length / 2);
    return {
      kind: 'columns',
      section: `cc-${found.group}`,
      title: words.say(`cc.${found.group}`),
      columns: [{ lines: lines.slice(0, half) }, { lines: lines.slice(half) }],
    };
  });
}
