import { randomUUID } from 'node:crypto';
import { Failure } from '#shared/contract/failure.ts';
import type { NewTemplate, Template } from '#shared/contract/templates.ts';
import type { User } from '#shared/contract/users.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { isSafetyItem } from '#shared/knowledge/safety-items.ts';
import type { Choices } from '#shared/plan/types.ts';
import { rewordedSafetyItems } from '#shared/plan/wording.ts';
import type { OpenVault } from './vault.ts';

/** As many as somebody can still find one in. */
const MOST = 200;

/** The clinic's templates as far as this user may see them: a coach's carry no item of a doctor. */
export const listTemplates = ({ store, user }: OpenVault): readonly Template[] =>
  store.read(() => store.templates.list()).flatMap((template) => forRole(template, user));

function forRole(template: Template, { role }: User): readonly Template[] {
  if (role === 'doctor') return [template];
  if (template.kind === 'wording') return isWithheldFromCoach(template.item) ? [] : [template];
  return [{ ...template, choices: choicesForRole(template.choices, { role }) }];
}

/** A clinician's edits as a user may see them: a coach gets none of an item of a doctor. */
export function choicesForRole(choices: Choices, { role }: Pick<User, 'role'>): Choices {
  if (role === 'doctor') return choices;
  return {
    ...choices,
    ...(choices.items !== undefined && { items: itemsWhere(choices, (id) => !isWithheldFromCoach(id)) }),
    ...(choices.order !== undefined && { order: choices.order.filter((id) => !isWithheldFromCoach(id)) }),
  };
}

/** What a coach has chosen, with what a doctor chose before on items that a coach never sees. */
export function withDoctorsItems(choices: Choices, before: Choices): Choices {
  const seen = choicesForRole(choices, { role: 'coach' });
  const items = { ...seen.items, ...itemsWhere(before, isWithheldFromCoach) };
  const order = [...(seen.order ?? []), ...(before.order ?? []).filter(isWithheldFromCoach)];
  return {
    ...seen,
    ...(Object.keys(items).length > 0 && { items }),
    ...(order.length > 0 && { order }),
  };
}

const itemsWhere = (
  { items = {} }: Choices,
  isWanted: (id: InterventionId) => boolean,
): NonNullable<Choices['items']> =>
  Object.fromEntries(Object.entries(items).filter(([id]) => isWanted(id as InterventionId)));

/** Throws TOO_MANY, and SAFETY_WORDS for words that are not to be changed. What was chosen for one runner and one day is left out: dates, and reasons for a flag. */
export function saveTemplate({ store }: OpenVault, given: NewTemplate, now: Date): Template {
  assertSafetyWords(given);
  const template = given.kind === 'plan' ? { ...given, choices: forAnyRunner(given.choices) } : given;
  return store.change(() => {
    if (store.templates.count() >= MOST) throw new Failure('TOO_MANY');
    return store.templates.create(randomUUID(), template, now.toISOString());
  });
}

function assertSafetyWords(given: NewTemplate): void {
  const reworded =
    given.kind === 'plan' ? rewordedSafetyItems(given.choices) : [given.item].filter(isSafetyItem);
  const [first] = reworded;
  if (first !== undefined) throw new Failure('SAFETY_WORDS', first);
}

/** Items with their doses and words, their order and their load: what fits the next runner too. */
function forAnyRunner({ items = {}, order, bulkDose, lackingEquipment }: Choices): Choices {
  const kept = Object.entries(items).map(([id, { overrideReason: _reason, ...choice }]) => [id, choice]);
  return {
    items: Object.fromEntries(kept),
    ...(order !== undefined && { order }),
    ...(bulkDose !== undefined && { bulkDose }),
    ...(lackingEquipment !== undefined && { lackingEquipment }),
  };
}

/** Throws NOT_FOUND. */
export function labelTemplate(
  { store }: OpenVault,
  { id, name, isFavourite }: { readonly id: string; readonly name: string; readonly isFavourite: boolean },
): Template {
  return store.change(() => {
    store.templates.label(id, name, isFavourite);
    const template = store.templates.find(id);
    if (template === undefined) throw new Failure('NOT_FOUND', 'template');
    return template;
  });
}

/** Nothing happens when it is gone already. */
export function removeTemplate({ store }: OpenVault, id: string): void {
  store.change(() => store.templates.remove(id));
}
