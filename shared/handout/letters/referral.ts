import { urgentFlags } from '#shared/assessment/urgent.ts';
import { DOMAINS } from '#shared/knowledge/types.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { factLine, reasonLine } from '../clinician/fact-text.ts';
import { flagsFor } from '../clinician/safety.ts';
import { picture, whoLine } from '../clinician/person.ts';
import { withoutName } from '../clinician/reasoning.ts';
import { itemsOf, type Sheet } from '../sheet.ts';
import { hypothesisLines } from './note.ts';
import { findingLines, itemLines, part, text } from './paragraphs.ts';

/** What a colleague wants to know of the plan: what is asked of him stands apart. */
const ADVISED = DOMAINS.filter((domain) => domain !== 'education' && domain !== 'referral');
/** What a coach can say about the load, and a doctor wants to know first. */
const LOAD: readonly FactId[] = [
  'weeklyKmUsual',
  'weeklyKmAvg4',
  'longestRun30dKm',
  'triggerRunKm',
  'spikePct',
  'weeklyJumpPct',
  'unplannedRaceKm8wk',
  'downhillChange8wk',
  'speedChange8wk',
  'shoeChange8wk',
  'goalRaceDate',
];

/**
 * The letter that sends the runner on. A coach's names pattern, signs and load, never a condition, and says
 * that its writer is no health professional.
 */
export function referralLetter(sheet: Sheet): string {
  const { words, person, letterhead, facts, plan, isCoach } = sheet;
  const { say, dates } = words;
  const today = dates.long(facts.today);
  const who = whoLine(sheet);
  return text([
    ...part(letterhead.clinicName ?? '', addressLines(sheet)),
    today,
    say('letter.subject', {
      name: person.name ?? say('letter.subject.unnamed'),
      born: person.birthDate === undefined ? 'none' : dates.birth(person.birthDate),
    }),
    say(isCoach ? 'letter.greeting.coach' : 'letter.greeting'),
    [say(isCoach ? 'letter.opening.coach' : 'letter.opening', { who }), urgencyLine(sheet)].join('\n'),
    ...part(say(isCoach ? 'letter.pattern' : 'letter.picture'), [picture(sheet)]),
    ...part(say('letter.flags'), flagLines(sheet)),
    ...(isCoach
      ? part(
          say('letter.load'),
          [factLine(sheet, LOAD)].filter((line) => line !== ''),
        )
      : part(say('letter.assessment'), hypothesisLines(sheet))),
    ...part(say('letter.findings'), findingLines(sheet)),
    ...part(say('letter.open'), openLines(sheet)),
    ...part(say('letter.causes'), causeLines(sheet)),
    ...part(say('letter.plan'), advisedLines(sheet)),
    ...part(say('letter.request'), requestLines(sheet)),
    say('letter.review', { date: dates.long(plan.nextCheck) }),
    [say('letter.closing'), ...signerLines(sheet)].join('\n'),
    say('letter.foot', { date: today }),
  ]);
}

const signerLines = ({ letterhead: { clinicianName, clinicianTitle } }: Sheet): readonly string[] =>
  [clinicianName, clinicianTitle].filter((line) => line !== undefined);

const addressLines = ({ letterhead: { address, phone } }: Sheet): readonly string[] =>
  [address, phone].filter((line) => line !== undefined && line !== '') as readonly string[];

function urgencyLine({ assessment, words }: Sheet): string {
  const [first] = urgentFlags(assessment);
  return words.say(first === undefined ? 'letter.urgency.none' : `letter.urgency.${first.urgency}`);
}

function flagLines(sheet: Sheet): readonly string[] {
  const { say, flags } = sheet.words;
  const fired = flagsFor(sheet, sheet.assessment.redFlags);
  if (fired.length === 0) return [say('letter.flags.none')];
  return fired.map(({ id, because }) => {
    const { name, action } = flags[id];
    const found = reasonLine(sheet, because);
    const line = sheet.isCoach ? say('letter.flag.coach', { name }) : say('letter.flag', { name, action });
    return bullet([line, ...(found === '' ? [] : [say('cs.found', { facts: found })])].join(' '));
  });
}

const openLines = (sheet: Sheet): readonly string[] =>
  flagsFor(sheet, sheet.assessment.notExcluded).map(({ id }) => bullet(sheet.words.flags[id].name));

const causeLines = (sheet: Sheet): readonly string[] =>
  sheet.assessment.causes.map(({ id, because }) => {
    const { name } = sheet.words.causes[id];
    const found = withoutName(reasonLine(sheet, because), name);
    return bullet(found === '' ? name : sheet.words.say('cs.fact', { label: name, value: found }));
  });

function advisedLines(sheet: Sheet): readonly string[] {
  const lines = itemLines(sheet, ADVISED);
  return lines.length === 0 ? [sheet.words.say('letter.plan.none')] : lines;
}

/** Who or what the plan asks for, and always an opinion. */
function requestLines(sheet: Sheet): readonly string[] {
  const { say, interventions } = sheet.words;
  const asked = itemsOf(sheet, 'referral')
    .filter(({ id }) => id !== 'ref-coach')
    .map(({ id }) => bullet(interventions[id].name));
  return [bullet(say('letter.request.opinion')), ...asked];
}

const bullet = (line: string): string => `- ${line}`;
