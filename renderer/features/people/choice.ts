import type { PersonRow } from '#shared/contract/schemas.ts';

/** Above the first: where keys go on from in a list that was ordered anew. */
export const ABOVE = -1;

/**
 * Who is chosen in the list: a person, wherever they stand by now, or, as long as nobody is known there, a place. `place`
 * is also where keys move on from when the person is out of sight.
 */
export interface Choice {
  readonly place: number;
  readonly person?: PersonRow;
}
export const FIRST: Choice = { place: 0 };

/** What is loaded of a list that may be ordered anew at any time. */
interface Rows {
  readonly at: (place: number) => PersonRow | undefined;
  readonly placeOf: (id: string) => number | undefined;
  /** These rows answer to what is asked for now, not to what was asked before. */
  readonly isSettled: boolean;
}
export interface Chosen {
  readonly place: number;
  /** Nobody while the list is on its way, and nobody once the person has left it: never whoever came in their place. */
  readonly person: PersonRow | undefined;
  /** The place that wears the mark, where it is loaded. */
  readonly marked: number | undefined;
}

export function chosenIn({ place, person }: Choice, { at, placeOf, isSettled }: Rows): Chosen {
  if (person === undefined) return { place, person: isSettled ? at(place) : undefined, marked: place };
  const now = placeOf(person.id);
  if (now !== undefined) return { place: now, person: at(now), marked: now };
  // Another order takes nobody off the list: the person stands in a part of it that is not loaded.
  return { place, person: place === ABOVE ? person : undefined, marked: undefined };
}
