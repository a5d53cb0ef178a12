import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Choices, ItemChoice } from './types.ts';

/** Changes the overlay of one item; an overlay that says nothing any more is taken away. */
export function withItem(
  choices: Choices,
  id: InterventionId,
  change: (choice: ItemChoice) => ItemChoice,
): Choices {
  const { [id]: previous = {}, ...others } = choices.items ?? {};
  const next = change(previous);
  return withField(choices, 'items', isEmpty(next) ? others : { ...others, [id]: next });
}

/** Sets a part of the choices; a part that says nothing any more is taken away. */
export function withField<Field extends keyof Choices>(
  choices: Choices,
  field: Field,
  value: Choices[Field] | undefined,
): Choices {
  const { [field]: _previous, ...others } = choices;
  return value === undefined || isEmpty(value) ? others : { ...others, [field]: value };
}
/** True for a record that says nothing. */
export const isEmpty = (value: object | string | number): boolean =>
  typeof value === 'object' && Object.keys(value).length === 0;
