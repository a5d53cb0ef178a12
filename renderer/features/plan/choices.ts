import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Choices, DoseField, ItemChoice, PlanItem } from '#shared/plan/types.ts';

/** Changes the overlay of one item; an overlay that says nothing any more is taken away. */
function withItem(choices: Choices, id: InterventionId, change: (choice: ItemChoice) => ItemChoice): Choices {
  const { [id]: previous = {}, ...others } = choices.items ?? {};
  const next = change(previous);
  const isEmpty = Object.keys(next).length === 0;
  return { ...choices, items: isEmpty ? others : { ...others, [id]: next } };
}

/** Switches an item on or off the paper. What a rule has removed stays removed, whatever is switched. */
export function toggleItem(choices: Choices, { id, selected }: PlanItem): Choices {
  return withItem(choices, id, ({ kept: _kept, removed: _removed, ...rest }) =>
    selected ? { ...rest, removed: true } : { ...rest, kept: true },
  );
}

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
