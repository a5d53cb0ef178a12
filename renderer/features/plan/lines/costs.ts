import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { itemLimits, MOST_SESSION_MINUTES } from '#shared/knowledge/precedence.ts';
import type { Domain } from '#shared/knowledge/types.ts';
import type { Plan, RemovedItem } from '#shared/plan/types.ts';

/** What came after the others and can be asked for: not a matter of safety. */
export const isCapped = ({ by }: RemovedItem): boolean => by === 'cf-max-items';

/** The items of a domain that came after the others. */
export const cappedIn = (plan: Plan, domain: Domain): readonly InterventionId[] =>
  plan.removed
    .filter((item) => isCapped(item) && interventions[item.id].domain === domain)
    .map(({ id }) => id);

/** What one more item would cost; with `full` and `too-long` it cannot be asked for as things stand. */
export type Cost =
  | { readonly kind: 'session'; readonly minutes: number; readonly count: number }
  | { readonly kind: 'too-long'; readonly minutes: number; readonly most: number }
  | { readonly kind: 'full'; readonly most: number }
  | { readonly kind: 'instead'; readonly of: readonly InterventionId[] }
  | { readonly kind: 'one-more'; readonly count: number };

export function costOf(plan: Plan, id: InterventionId): Cost {
  const { domain } = interventions[id];
  const onPaper = plan.items.filter((item) => item.domain === domain && item.selected).map((item) => item.id);
  const most = domain in itemLimits ? itemLimits[domain as keyof typeof itemLimits].most : Infinity;
  const count = onPaper.length + 1;
  if (most === 1 && onPaper.length > 0) return { kind: 'instead', of: onPaper };
  if (count > most) return { kind: 'full', most };
  const item: object = interventions[id];
  if (!('minutes' in item) || typeof item.minutes !== 'number') return { kind: 'one-more', count };
  const minutes = plan.sessionMinutes + item.minutes;
  return minutes > MOST_SESSION_MINUTES
    ? { kind: 'too-long', minutes, most: MOST_SESSION_MINUTES }
    : { kind: 'session', minutes, count };
}
