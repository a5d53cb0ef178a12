import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Equipment } from '#shared/knowledge/types.ts';
import { askedFor } from '#shared/plan/library.ts';
import { wordingsOf } from '#shared/plan/wording.ts';
import { isEmpty, withField, withItem } from '#shared/plan/with-choice.ts';
import type { BulkDose, Choices, DoseField } from '#shared/plan/types.ts';

/** Switches an item on or off the paper. What a rule has removed stays removed, whatever is switched. */
export const switchItem = (choices: Choices, id: InterventionId, isOn: boolean): Choices =>
  withItem(choices, id, ({ kept: _kept, removed: _removed, overrideReason: _reason, ...rest }) =>
    isOn ? { ...rest, kept: true } : { ...rest, removed: true },
  );

/** Asks for an item; those that it replaces go off the paper. */
export const addItem = (
  choices: Choices,
  id: InterventionId,
  instead: readonly InterventionId[] = [],
): Choices =>
  askedFor(
    instead.reduce((left, other) => switchItem(left, other, false), choices),
    id,
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
    return isEmpty(next) ? rest : { ...rest, dose: next };
  });
}

/** Why something may go that a red flag put there; kept in the record. */
export const setReason = (choices: Choices, id: InterventionId, reason: string): Choices =>
  withItem(choices, id, (rest) => ({ ...rest, overrideReason: reason.trim() }));

/** Words and dose as proposed again; whether the item stands on paper stays as it was chosen. */
export const restoreItem = (choices: Choices, id: InterventionId): Choices =>
  withItem(choices, id, ({ wording: _wording, wordings: _wordings, dose: _dose, ...rest }) => rest);

/** Nothing chosen for this item any more: as proposed, or gone if it was only asked for. */
export const forgetItem = (choices: Choices, id: InterventionId): Choices =>
  withItem(choices, id, () => ({}));

/** True once words or dose are the clinician's. */
export const isChanged = ({ items }: Choices, id: InterventionId): boolean =>
  wordingsOf(items?.[id] ?? {}).length > 0 || items?.[id]?.dose !== undefined;

/**
 * Moves an item by a number of places among the items of its domain, given as they stand now. Undefined where
 * it would leave them.
 */
export function moveItem(
  choices: Choices,
  domain: readonly InterventionId[],
  id: InterventionId,
  places: number,
): Choices | undefined {
  const from = domain.indexOf(id);
  const to = from + places;
  if (from === -1 || to < 0 || to >= domain.length) return undefined;
  const moved = domain.filter((one) => one !== id).toSpliced(to, 0, id);
  return withField(choices, 'order', [...forgetOrder(choices, domain), ...moved]);
}

const forgetOrder = ({ order = [] }: Choices, domain: readonly InterventionId[]): readonly InterventionId[] =>
  order.filter((id) => !domain.includes(id));

/** The items of a domain in the order of the plan again. */
export const restoreOrder = (choices: Choices, domain: readonly InterventionId[]): Choices =>
  withField(choices, 'order', forgetOrder(choices, domain));

/** One level or number of days for all exercises; undefined goes back to the proposal. */
export function setBulk<Field extends keyof BulkDose>(
  choices: Choices,
  field: Field,
  value: BulkDose[Field] | undefined,
): Choices {
  const { [field]: _previous, ...others } = choices.bulkDose ?? {};
  return withField(choices, 'bulkDose', value === undefined ? others : { ...others, [field]: value });
}

/** The same number for many items: one act. */
export const setDoses = (
  choices: Choices,
  ids: readonly InterventionId[],
  field: DoseField,
  value: number,
): Choices => ids.reduce((left, id) => setDose(left, id, field, value), choices);

/** What the runner has not got. */
export const setLacking = (choices: Choices, thing: Equipment, isLacking: boolean): Choices => {
  const others = (choices.lackingEquipment ?? []).filter((one) => one !== thing);
  return withField(choices, 'lackingEquipment', isLacking ? [...others, thing] : others);
};

/** Days a week that were set for single items, so that those of all hold for them too. */
export const withoutOwnDays = (choices: Choices, ids: readonly InterventionId[]): Choices =>
  ids.reduce((left, id) => setDose(left, id, 'daysPerWeek', undefined), choices);
