import { factIds, sectionOf, type FactId } from '#shared/intake/questions.ts';
import type { SectionId } from '#shared/intake/question.ts';
import { SWEEP_IDS, questionsSweptBy } from '#shared/intake/sweeps.ts';
import type { Sheet } from '../sheet.ts';
import type { Finding, FindingId, Phrase } from './blocks.ts';
import { factLine, factText, positiveLine } from './fact-text.ts';

const BEHAVIOUR = [
  'runTiming',
  'painFreeKm',
  'afterRunDuration',
  'trend',
  'aggravators',
  'relievers',
  'nightPain',
] as const;
const ONSET = [
  'onsetType',
  'onsetDate',
  'triggerRunKm',
  'longestRun30dKm',
  'spikePct',
  'weeklyJumpPct',
  'previousEpisodes',
] as const;
const LOOKED_AT = ['swelling', 'warmth', 'mechanical', 'boneTenderness'] as const;
const CHANGES = [
  'downhillChange8wk',
  'speedChange8wk',
  'camber',
  'unplannedRaceKm8wk',
  'planStatus',
] as const;
/** Totals of outcome questionnaires. */
const SCORES = [
  'promNprs',
  'promAkps',
  'promVisaP',
  'promLefs',
  'promKoos',
  'promKoosPf',
  'promUwri',
] as const;

const of = (...sections: readonly SectionId[]): readonly FactId[] =>
  factIds.filter((id) => sections.includes(sectionOf(id)));

/** Findings by heading, one line each; a heading without a known answer stays away. */
export function findings(sheet: Sheet): readonly Finding[] {
  const { say } = sheet.words;
  const plain = (id: FindingId, text: string): readonly Finding[] =>
    text === '' ? [] : [{ id, label: say(`cs.${id}`), line: [{ text }] }];
  return [
    ...plain('onset', factLine(sheet, ONSET)),
    { id: 'pain', label: say('cs.pain'), line: painLine(sheet) },
    ...plain('behaviour', factLine(sheet, BEHAVIOUR)),
    ...plain('examination', factLine(sheet, [...LOOKED_AT, ...of('exam')])),
    ...plain('running', factLine(sheet, [...of('technique'), ...CHANGES])),
    ...plain('shoes', positiveLine(sheet, of('footwear'))),
    // Illnesses and medicines are between the runner and a doctor.
    ...plain(
      'health',
      positiveLine(sheet, of('risk', 'recovery', ...(sheet.isCoach ? [] : (['health'] as const)))),
    ),
    ...plain('scores', scoreLine(sheet)),
    ...plain('swept', sweptLine(sheet)),
  ];
}

/** What nobody was asked one by one: the lists of signs that one "no to all of these" answered, with their number. */
const sweptLine = ({ words, sources = {} }: Sheet): string =>
  SWEEP_IDS.map((id) => ({ id, count: questionsSweptBy(id, sources).length }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => words.say(`cs.swept.${id}`, { count }))
    .join(' · ');

/** Every moment has its place, known or not: an unknown score is no zero. */
function painLine({ values, words }: Sheet): readonly Phrase[] {
  const { say } = words;
  const moments = [
    [say('cs.rest'), values.nprsRest],
    [say('cs.walk'), values.nprsWalk],
    [say('cs.run'), values.nprsRun],
    [say('cs.after'), values.nprsAfter],
    [say('cs.morning'), values.nprsNextMorning],
  ] as const;
  return moments.flatMap(([moment, score], index): Phrase[] => [
    { text: `${index === 0 ? '' : ' · '}${moment} ` },
    score === undefined ? { text: say('cs.unknown') } : { text: `${score}`, strong: true },
  ]);
}

/** Totals with their dates; the items of the forms are not part of Genu. */
function scoreLine(sheet: Sheet): string {
  const { values, words } = sheet;
  return SCORES.filter((id) => values[id] !== undefined)
    .map((id) => {
      const date = values[`${id}Date`];
      const score = factText(sheet, id);
      return date === undefined ? score : words.say('cs.score', { score, date: words.dates.birth(date) });
    })
    .join(' · ');
}
