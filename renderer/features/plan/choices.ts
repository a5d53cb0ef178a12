import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Choices, DoseField, ItemChoice } from '#shared/plan/types.ts';

/** Changes the overlay of one item; an overlay that says nothing any more is taken away. */
function withItem(choices: Choices, id: InterventionId, change: (choice: ItemChoice) => ItemChoice): Choices {
  const { [id]: previous = {}, ...others } = choices.items ?? {};
  const next = change(previous);
  const isEmpty = Object.keys(next).length === 0;
  return { ...choices, items: isEmpty ? others : { ...others, [id]: next } };
}

/** Switches an item on or off the paper. What a rule has removed stays removed, whatever is switched. */
export const switchItem = (choices: Choices, id: InterventionId, isOn: boolean): Choices =>
  withItem(choices, id, ({ kept: _kept, removed: _removed, overrideReason: _reason, ...rest }) =>
    isOn ? { ...rest, kept: true } : { ...rest, removed: true },
  );

/** Asks for an item that came after the others; `instead` are those whose place it takes. */
export const addCapped = (
  choices: Choices,
  id: InterventionId,
  instead: readonly InterventionId[] = [],
): Choices =>
  switchItem(
    instead.reduce(
      (left, other) => withItem(left, other, ({ kept: _kept, added: _added, ...rest }) => rest),
      choices,
    ),
    id,
    true,
  );

/** Sets one number of a dose; undefined goes back to the proposed number. */
export function setDose(
  choices: Choices,
  id: InterventionId,
  field: DoseField,
  value: number | undefined,
): Choices {
  return withItem(choices, id, ({ dose = {}, ...rest }) => {
    const { [field]: _previous, ...others } = dose;
    const next = value === undefined ? others : { ...others, [field]: value };
    return Object.keys(next).length === 0 ? rest : { ...rest, dose: next };
  });
}

/** Sets the clinician's own words; an empty text goes back to the proposal. */
export function setWording(choices: Choices, id: InterventionId, text: string): Choices {
  const wording = text.trim();
  return withItem(choices, id, ({ wording: _wording, ...rest }) =>
    wording === '' ? rest : { ...rest, wording },
  );
}

/** Why something may go that a red flag put there; kept in the record. */
export const setReason = (choices: Choices, id: InterventionId, reason: string): Choices =>
  withItem(choices, id, (rest) => ({ ...rest, overrideReason: reason.trim() }));

/** Words and dose as proposed again; whether the item stands on paper stays as it was chosen. */
export const restoreItem = (choices: Choices, id: InterventionId): Choices =>
  withItem(choices, id, ({ wording: _wording, dose: _dose, ...rest }) => rest);

/** True once words or dose are the clinician's. */
export const isChanged = ({ items }: Choices, id: InterventionId): boolean =>
  items?.[id]?.wording !== undefined || items?.[id]?.dose !== undefined;

/** The day on which running begins again; undefined goes back to the proposed day. */
export function setRestart(choices: Choices, date: string | undefined): Choices {
  const { restartDate: _previous, ...rest } = choices;
  return date === undefined ? rest : { ...rest, restartDate: date };
}
