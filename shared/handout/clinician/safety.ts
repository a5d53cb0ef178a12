import type { FiredFlag, OpenFlag } from '#shared/assessment/types.ts';
import { flagCodes, type Icd10Codes } from '#shared/knowledge/icd10.ts';
import type { RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { Urgency } from '#shared/knowledge/types.ts';
import type { Sheet } from '../sheet.ts';
import type { Sign } from '../block-parts.ts';
import type { Block } from '../types.ts';
import type { NotedLine } from './blocks.ts';
import { codeText } from './code-text.ts';
import { reasonLine } from './fact-text.ts';

const MOST_OPEN = 6;
const MOST_QUESTIONS = 3;
/** The shape of each urgency, as on the runner's sheet. */
const SIGNS: { readonly [Level in Urgency]?: Sign } = {
  emergency: 'now',
  'same-day': 'today',
  'within-week': 'this-week',
};
const codes: { readonly [Id in RedFlagId]?: Icd10Codes } = flagCodes;

/** What fired, because of what, and what to do; what is not excluded, and how to exclude it. */
export function safetyBlock(sheet: Sheet): Block {
  const { say } = sheet.words;
  const fired = flagsFor(sheet, sheet.assessment.redFlags);
  return {
    kind: 'columns',
    section: 'cs-safety',
    title: say('cs.safety'),
    columns: [
      {
        title: say('cs.fired'),
        lines: fired.length === 0 ? [{ text: say('cs.none') }] : fired.map((flag) => firedLine(sheet, flag)),
      },
      { title: say('cs.open'), lines: openLines(sheet) },
    ],
  };
}

/** A coach hands on what sends the runner to somebody; what forbids a medicine is a doctor's business. */
export const flagsFor = <Flag extends { readonly urgency: Urgency }>(
  { isCoach }: Sheet,
  flags: readonly Flag[],
): readonly Flag[] =>
  isCoach ? flags.filter(({ urgency }) => urgency !== 'block' && urgency !== 'caution') : flags;

function firedLine(sheet: Sheet, { id, urgency, because }: FiredFlag): NotedLine {
  const { say, flags } = sheet.words;
  const found = reasonLine(sheet, because);
  const code = sheet.isCoach ? undefined : codes[id];
  const sign = SIGNS[urgency];
  const note = [
    ...(found === '' ? [] : [say('cs.found', { facts: found })]),
    ...(code === undefined ? [] : [codeText(sheet, code)]),
  ].join(' ');
  return {
    ...(sign !== undefined && { sign }),
    lead: flags[id].name,
    text: flags[id].action,
    ...(note !== '' && { note }),
  };
}

/** The most urgent first; what does not fit is counted. */
function openLines(sheet: Sheet): readonly NotedLine[] {
  const { say } = sheet.words;
  const open = flagsFor(sheet, sheet.assessment.notExcluded);
  if (open.length === 0) {
    return [{ text: say(sheet.assessment.missing.length === 0 ? 'cs.open.none' : 'cs.none') }];
  }
  const more = open.length - MOST_OPEN;
  return [
    ...open.slice(0, MOST_OPEN).map((flag) => openLine(sheet, flag)),
    ...(more > 0 ? [{ text: say('cs.more', { count: more }) }] : []),
  ];
}

function openLine({ words }: Sheet, { id, ask }: OpenFlag): NotedLine {
  const { say, flags, questions } = words;
  const labels = ask.slice(0, MOST_QUESTIONS).map((question) => questions[question].label);
  return {
    lead: flags[id].name,
    text: '',
    ...(labels.length > 0 && { note: say('cs.open.ask', { questions: labels.join(' · ') }) }),
  };
}
