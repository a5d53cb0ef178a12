import type { Sheet } from './sheet.ts';
import type { Block, Handout } from './types.ts';
import type { SheetWords } from './words.ts';

const joined = (parts: readonly (string | undefined)[], separator = ' · '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);

/** Whose paper it is, for whom, and of which day: over the first page, and in short over the others. */
export function paperHead(
  { letterhead, person, words }: Pick<Sheet, 'letterhead' | 'person' | 'words'>,
  today: string,
): Handout['head'] {
  const { say, dates } = words;
  const date = dates.long(today);
  return {
    clinic: letterhead.clinicName ?? '',
    clinicDetails: joined([letterhead.address, letterhead.phone]),
    person: person.name === undefined ? '' : say('sheet.for', { name: person.name }),
    dateAndClinician: joined([date, letterhead.clinicianName]),
    running: person.name === undefined ? date : say('sheet.running', { name: person.name, date }),
    ...(letterhead.logo !== undefined && { logo: letterhead.logo }),
  };
}

/** "page {page} of {pages}", for the layout to fill in. */
export const pageOf = ({ say }: SheetWords): string =>
  say('sheet.foot.page', { page: '{page}', pages: '{pages}' });

/** Puts head and foot around the blocks of a runner's sheet. `isUrgent` sheets have no check to announce. */
export function framed(sheet: Sheet, blocks: readonly Block[], isUrgent = false): Handout {
  const { facts, letterhead, options, plan, words } = sheet;
  const { say, dates } = words;
  const made = say('sheet.foot.made');
  const check = joined([
    say('sheet.foot.check', { date: dates.long(plan.nextCheck) }),
    letterhead.phone === undefined ? undefined : say('sheet.foot.questions', { phone: letterhead.phone }),
  ]);
  return {
    ...options,
    title: say('sheet.title'),
    head: paperHead(sheet, facts.today),
    ...(letterhead.accent !== undefined && { accent: letterhead.accent }),
    foot: {
      first: isUrgent ? made : check,
      following: made,
      pageOf: pageOf(words),
    },
    blocks,
    date: facts.today,
  };
}
