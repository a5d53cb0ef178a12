import { isAdvice } from '#shared/illustration/drawn-items.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import type { Domain } from '#shared/knowledge/types.ts';
import { addDays } from '#shared/plan/dates.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import { findItem, itemsOf, textOf, type Sheet } from '../sheet.ts';
import type { AdvicePicture } from '../block-parts.ts';
import type { Block } from '../types.ts';
import type { SheetMessageId } from '../words.ts';

const SUPPORT_DAYS = 42;
/** Education that a section says in other words; the clinician's own words are printed all the same. */
const IMPLIED: ReadonlySet<InterventionId> = new Set([
  'edu-good-bad-pain',
  'edu-cause-not-spot',
  'edu-diary',
]);
/** Education that has its own place on the sheet. */
const SAID_ELSEWHERE: ReadonlySet<InterventionId> = new Set([
  'edu-what-it-is',
  'edu-expected-course',
  'edu-no-self-medication',
  'edu-surface',
  'edu-plan',
]);

/** A text block, or nothing where there is nothing to say. */
export function textBlock(
  section: string,
  title: string,
  text: readonly string[],
  pictures: readonly AdvicePicture[] = [],
): readonly Block[] {
  if (text.length === 0) return [];
  return [
    { kind: 'text', section, title, text: [...new Set(text)], ...(pictures.length > 0 && { pictures }) },
  ];
}

/** Drawings of the items that have one. */
export const picturesOf = ({ words, side }: Sheet, items: readonly PlanItem[]): readonly AdvicePicture[] =>
  items.flatMap(({ id }) => (isAdvice(id) ? [{ id, side, picture: words.drawing(id, side) }] : []));
const domainBlock = (
  sheet: Sheet,
  section: string,
  title: SheetMessageId,
  domain: Domain,
): readonly Block[] =>
  textBlock(
    section,
    sheet.words.say(title),
    itemsOf(sheet, domain).map((item) => textOf(sheet, item)),
  );

/** `ho-technique-shoes`: one cue with its beat, one line on shoes and one on insoles with how certain each is. */
export const techniqueAndShoesSections = (sheet: Sheet): readonly Block[] => {
  const section = 'ho-technique-shoes';
  const title = (id: SheetMessageId) => sheet.words.say(id);
  const cues = itemsOf(sheet, 'technique').flatMap((item) => [textOf(sheet, item), ...beat(sheet, item)]);
  const surely = (domain: Domain) =>
    itemsOf(sheet, domain).flatMap(
      (item) => item.wording ?? [textOf(sheet, item), sheet.words.say(`sure.${item.evidence}`)],
    );
  return [
    ...textBlock(section, title('technique.title'), cues),
    ...textBlock(
      section,
      title('shoes.title'),
      surely('footwear'),
      picturesOf(sheet, itemsOf(sheet, 'footwear')),
    ),
    ...textBlock(section, title('insoles.title'), surely('insole')),
  ];
};

/** The beat to run to, where the cue has one; what the clinician wrote stands for itself. */
function beat({ words }: Sheet, { dose, wording }: PlanItem): readonly string[] {
  const { cadenceToSpm: beats } = dose;
  return beats === undefined || wording !== undefined ? [] : [words.say('technique.metronome', { beats })];
}

/** `ho-relief`: relief, then support with its last day, then rest and food. */
export function reliefSections(sheet: Sheet): readonly Block[] {
  const never = findItem(sheet, 'edu-no-self-medication');
  const relief = [...reliefText(sheet), ...(never === undefined ? [] : [textOf(sheet, never)])];
  return [
    ...textBlock('ho-relief', sheet.words.say('relief.title'), relief, reliefPictures(sheet)),
    ...supportSection(sheet),
    ...domainBlock(sheet, 'ho-relief', 'recovery.title', 'recovery'),
  ];
}

export const reliefPictures = (sheet: Sheet): readonly AdvicePicture[] =>
  picturesOf(sheet, itemsOf(sheet, 'symptom-relief'));

/** What eases the pain, and who to ask about medicines. */
export function reliefText(sheet: Sheet): readonly string[] {
  const { words, isCoach, assessment } = sheet;
  const isBlocked = assessment.redFlags.some(({ id }) => id === 'rf-nsaid-block' || id === 'rf-paracetamol');
  return [
    ...itemsOf(sheet, 'symptom-relief').map((item) => textOf(sheet, item)),
    ...(isCoach || isBlocked ? [words.say('relief.ask')] : []),
  ];
}

function supportSection(sheet: Sheet): readonly Block[] {
  const { words, facts } = sheet;
  const items = itemsOf(sheet, 'brace-taping');
  if (items.length === 0) return [];
  const weeks = items.flatMap(({ dose }) => dose.weeks ?? []);
  const days = weeks.length === 0 ? SUPPORT_DAYS : Math.min(...weeks) * 7;
  const until = words.say('support.until', { date: words.dates.short(addDays(facts.today, days)) });
  const text = [...items.map((item) => textOf(sheet, item)), until];
  return textBlock('ho-relief', words.say('support.title'), text);
}

/** `ho-race`: the decision, and the day on which it is taken again. */
export function raceSection(sheet: Sheet): readonly Block[] {
  const { words, values, plan, facts } = sheet;
  const { say, dates } = words;
  const items = itemsOf(sheet, 'event-decision');
  const raceDate = values.goalRaceDate;
  if (items.length === 0) return [];
  const isAhead = raceDate !== undefined && raceDate >= facts.today;
  const again =
    isAhead && plan.raceDecisionDate !== undefined && plan.raceDecisionDate > facts.today
      ? [say('race.again', { date: dates.short(plan.raceDecisionDate) })]
      : [];
  const title = isAhead ? say('race.title', { date: dates.short(raceDate) }) : say('race.after');
  return textBlock('ho-race', title, [...items.map((item) => textOf(sheet, item)), ...again]);
}

/** `ho-course`: how long it often takes, who else to see, and the date of the next check. */
export function courseSections(sheet: Sheet): readonly Block[] {
  const { words, plan } = sheet;
  const check = words.say('course.check', { date: words.dates.short(plan.nextCheck) });
  const questions = whoToCall(sheet);
  const know = itemsOf(sheet, 'education').filter(
    ({ id, wording }) => !SAID_ELSEWHERE.has(id) && (!IMPLIED.has(id) || wording !== undefined),
  );
  return [
    ...textBlock(
      'ho-course',
      words.say('know.title'),
      know.map((item) => textOf(sheet, item)),
    ),
    ...textBlock('ho-course', words.say('referral.title'), referralText(sheet)),
    ...textBlock('ho-course', words.say('course.title'), [courseText(sheet), check, ...questions]),
  ];
}

/** Who to call with a question, where the letterhead has a number. */
export function whoToCall({ letterhead, words }: Sheet): readonly string[] {
  const { clinicName: clinic, phone } = letterhead;
  if (phone === undefined) return [];
  return [
    clinic === undefined
      ? words.say('course.questions', { phone })
      : words.say('course.questions.clinic', { clinic, phone }),
  ];
}

function referralText(sheet: Sheet): readonly string[] {
  const { assessment, words } = sheet;
  const flags = assessment.redFlags.filter(({ urgency }) => urgency === 'routine');
  const sent = new Set<string>(flags.flatMap(({ id }) => redFlags[id].adds));
  const items = itemsOf(sheet, 'referral').filter(
    ({ id, wording }) => !sent.has(id) || wording !== undefined,
  );
  return [...flags.map(({ id }) => words.flags[id].runner), ...items.map((item) => textOf(sheet, item))];
}

function courseText(sheet: Sheet): string {
  const { foremost, words } = sheet;
  const own = findItem(sheet, 'edu-expected-course')?.wording;
  if (own !== undefined) return own;
  if (foremost === undefined) return words.say('course.general');
  const weeks = conditions[foremost.id].courseWeeks;
  const fallback =
    weeks === undefined
      ? words.say('course.general')
      : words.say('course.weeks', { from: weeks[0], to: weeks[1] });
  return words.conditions[foremost.id].course ?? fallback;
}
