import type { FactSource } from '#shared/handout/clinician/fact-text.ts';
import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { DOMAINS, type Domain } from '#shared/knowledge/types.ts';
import type { LibraryEntry } from '#shared/plan/library.ts';
import { say } from '#renderer/ui/words.ts';
import { reasonInWords } from '../removal.ts';

/** One item of the library in words. */
export interface ShelfEntry extends LibraryEntry {
  readonly name: string;
  readonly plain: string;
  /** What it costs, or why it cannot be chosen; empty where there is nothing to say. */
  readonly note: string;
}
export interface Shelf {
  readonly id: Domain;
  readonly domain: Domain;
  readonly entries: readonly ShelfEntry[];
}
type Words = FactSource['words'];

/** The items that a search finds, domain by domain: the named domain first, and in each what can be had first. */
export function findShelves(
  library: readonly LibraryEntry[],
  search: string,
  from: Domain,
  words: Words,
): readonly Shelf[] {
  const order = [from, ...DOMAINS.filter((domain) => domain !== from)];
  const found = library
    .map((entry) => inWords(entry, words))
    .filter((entry) => isFoundBy(entry, search))
    .toSorted((one, other) => KINDS.indexOf(one.offer.kind) - KINDS.indexOf(other.offer.kind))
    .toSorted((one, other) => Number(startsIn(other.name, search)) - Number(startsIn(one.name, search)));
  return order
    .map((domain) => {
      const entries = found.filter(({ id }) => interventions[id].domain === domain);
      return { id: domain, domain, entries };
    })
    .filter(({ entries }) => entries.length > 0)
    .toSorted((one, other) => Number(hasName(other, search)) - Number(hasName(one, search)));
}

/** What is called so comes before what only speaks of it. */
const hasName = ({ entries }: Shelf, search: string): boolean =>
  entries.some(({ name }) => startsIn(name, search));

const KINDS: readonly LibraryEntry['offer']['kind'][] = ['free', 'full', 'blocked', 'on-plan'];

/** Every word that was typed begins a word of the name, of the sentence, or of the domain. */
const isFoundBy = ({ id, name, plain }: ShelfEntry, search: string): boolean =>
  startsIn(`${name} ${plain} ${say(`plan.domain.${interventions[id].domain}`)}`, search);

const wordsIn = (text: string): readonly string[] => text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
function startsIn(text: string, search: string): boolean {
  const words = wordsIn(text);
  return wordsIn(search).every((typed) => words.some((word) => word.startsWith(typed)));
}

function inWords(entry: LibraryEntry, words: Words): ShelfEntry {
  const { name, plain } = words.interventions[entry.id];
  return { ...entry, name, plain, note: noteOn(entry, words) };
}

function noteOn({ id, offer }: LibraryEntry, words: Words): string {
  const namesOf = (ids: readonly InterventionId[]): string =>
    words.list(ids.map((one) => words.interventions[one].name));
  switch (offer.kind) {
    case 'on-plan':
      return say('plan.library.onPlan');
    case 'full':
      return say('plan.library.full');
    case 'blocked':
      return say('plan.library.blocked', { reason: reasonInWords(offer.by) });
    case 'free': {
      const displaced =
        offer.displaces.length === 0
          ? ''
          : say('plan.library.displaces', { names: namesOf(offer.displaces) });
      const minutes =
        'minutes' in interventions[id] ? say('plan.library.minutes', { minutes: offer.sessionMinutes }) : '';
      return [minutes, displaced].filter((part) => part !== '').join(' · ');
    }
  }
}
