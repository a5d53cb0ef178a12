import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PersonRow } from '#shared/contract/schemas.ts';
import { ABOVE, chosenIn, FIRST, type Choice, type Chosen } from './choice.ts';
import type { PeopleWindow } from './use-people-window.ts';

type Rows = Pick<PeopleWindow, 'at' | 'placeOf' | 'isSettled'> & { readonly matching: number };

interface ChoiceInList extends Chosen {
  readonly choose: (place: number) => void;
  /** The list answers to something else from now on: whoever stands first is chosen. */
  readonly begin: () => void;
  /** The list is ordered anew: whoever was chosen stays it. */
  readonly reorder: () => void;
  /** Opens who is chosen, or who will be once the list has answered to what was typed. */
  readonly open: () => void;
}

/** Keeps hold of a person rather than of a place, so that nobody is opened who came there since. */
export function useChoice(rows: Rows, onOpen: (person: PersonRow) => void): ChoiceInList {
  const [choice, setChoice] = useState<Choice>(FIRST);
  // Enter that came before the list had answered.
  const isHeld = useRef(false);
  const chosen = chosenIn(choice, rows);
  const { person, place } = chosen;
  const { isSettled, matching } = rows;
  const open = useEffectEvent(onOpen);
  if (isSettled && person !== undefined && (choice.person !== person || choice.place !== place)) {
    setChoice({ place, person });
  }
  useEffect(() => {
    if (!isHeld.current || !isSettled) return;
    isHeld.current = person === undefined && matching > 0;
    if (person !== undefined) open(person);
  }, [isSettled, person, matching]);
  const set = (next: Choice): void => {
    setChoice(next);
    isHeld.current = false;
  };
  return {
    ...chosen,
    choose: (next) => {
      const there = rows.at(next);
      set(there === undefined ? { place: next } : { place: next, person: there });
    },
    begin: () => set(FIRST),
    reorder: () => set(choice.person === undefined ? FIRST : { place: ABOVE, person: choice.person }),
    open: () => {
      if (person !== undefined) onOpen(person);
      else isHeld.current = choice.person === undefined && !(isSettled && matching === 0);
    },
  };
}
