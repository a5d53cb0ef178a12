import { describe, expect, it } from 'vitest';
import { ABOVE, chosenIn, FIRST } from '#renderer/features/people/choice.ts';
import type { PersonRow } from '#shared/contract/schemas.ts';

const person = (id: string): PersonRow => ({
  id,
  name: id,
  createdAt: '2026-06-15T09:30:00.000Z',
  hasDraft: false,
});
const [anna, ben, cleo] = [person('anna'), person('ben'), person('cleo')];
const list = (rows: readonly PersonRow[], isSettled = true) => ({
  at: (place: number) => rows[place],
  placeOf: (id: string) => {
    const found = rows.findIndex((row) => row.id === id);
    return found < 0 ? undefined : found;
  },
  isSettled,
});

describe('who is chosen in a list of people', () => {
  it('is whoever stands first, once the list answers to what was asked', () => {
    expect(chosenIn(FIRST, list([anna, ben], false))).toEqual({ place: 0, person: undefined, marked: 0 });
    expect(chosenIn(FIRST, list([anna, ben]))).toEqual({ place: 0, person: anna, marked: 0 });
    expect(chosenIn(FIRST, list([]))).toEqual({ place: 0, person: undefined, marked: 0 });
  });

  it('stays the same person when the list is ordered anew', () => {
    const choice = { place: 0, person: anna };
    expect(chosenIn(choice, list([ben, cleo, anna]))).toEqual({ place: 2, person: anna, marked: 2 });
  });

  it('stays the same person in a part of the newly ordered list that is not loaded', () => {
    const choice = { place: ABOVE, person: anna };
    expect(chosenIn(choice, list([ben, cleo]))).toEqual({ place: ABOVE, person: anna, marked: undefined });
  });

  it('is nobody once the person has left the list, and keys go on from where they stood', () => {
    const choice = { place: 1, person: ben };
    expect(chosenIn(choice, list([anna, cleo]))).toEqual({ place: 1, person: undefined, marked: undefined });
  });
});
