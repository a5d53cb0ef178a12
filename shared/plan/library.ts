import type { Assessment } from '#shared/assessment/types.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { interventionIds, interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { sessionMinutesOf, settleItems } from './plan.ts';
import { judgedOnce, readFor, type Reading } from './reading.ts';
import type { Choices, Plan, RemovalReason, RemovedItem } from './types.ts';
import { findWithheld } from './withheld.ts';

/** What would become of an item if the clinician asked for it now. */
export type Offer =
  | { readonly kind: 'on-plan' }
  /** Can be added: `displaces` leaves for it, and one session of exercises then takes so many minutes. */
  | {
      readonly kind: 'free';
      readonly displaces: readonly InterventionId[];
      readonly sessionMinutes: number;
    }
  /** Suitable, but no more of its kind fit on a sheet or into a session. */
  | { readonly kind: 'full' }
  | { readonly kind: 'blocked'; readonly by: RemovalReason };
export interface LibraryEntry {
  readonly id: InterventionId;
  readonly offer: Offer;
}

/** The decision on the race is not asked for: it is one, and made by its table. */
export const libraryIds = interventionIds.filter((id) => interventions[id].domain !== 'event-decision');

/**
 * What can be asked for on this plan: each item is tried on the plan as it stands, so an offer says exactly
 * what would happen. Without a plan nothing is on offer.
 */
export function listOffers(
  facts: Facts,
  assessment: Assessment,
  choices: Choices,
  ids: readonly InterventionId[] = libraryIds,
): readonly LibraryEntry[] {
  const reading = judgedOnce(readFor(facts, assessment));
  if (findWithheld(reading, choices) !== null) return [];
  const now = settleItems(reading, choices);
  return ids.map((id) => ({ id, offer: offerOf(id, now, reading, choices) }));
}

/** The choices with one more item that the clinician asks for. */
export function askedFor(choices: Choices, id: InterventionId): Choices {
  const { removed: _removed, ...choice } = choices.items?.[id] ?? {};
  return { ...choices, items: { ...choices.items, [id]: { ...choice, added: true } } };
}

type Settled = Pick<Plan, 'items' | 'removed'>;
const CAPS: ReadonlySet<RemovalReason> = new Set(['cf-max-items', 'cf-nsaid-plus']);
/** True of what came after the others: it can be asked for, and nothing but the room speaks against it. */
export const isWaiting = ({ by }: RemovedItem): boolean => CAPS.has(by);

function offerOf(id: InterventionId, now: Settled, reading: Reading, choices: Choices): Offer {
  if (now.items.some((item) => item.id === id)) return { kind: 'on-plan' };
  const then = settleItems(reading, askedFor(choices, id));
  if (then.items.some((item) => item.id === id && item.selected)) {
    return {
      kind: 'free',
      displaces: selectedIn(now).filter((other) => !selectedIn(then).includes(other)),
      sessionMinutes: sessionMinutesOf(then.items),
    };
  }
  // nothing took it off, yet it does not stand on paper: it waits for a doctor while running is stopped
  const by = then.removed.find((item) => item.id === id)?.by ?? 'cf-role-coach';
  return CAPS.has(by) ? { kind: 'full' } : { kind: 'blocked', by };
}

const selectedIn = ({ items }: Settled): readonly InterventionId[] =>
  items.filter(({ selected }) => selected).map(({ id }) => id);
