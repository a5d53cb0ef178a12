import { say } from '#renderer/ui/words.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { moveItem } from '../choices/items.ts';
import { usePlan } from '../plan-context.ts';
import { nameOf } from './item-name.ts';

/** Moves an item among those of its domain, and says where it stands then. */
export function useMove(id: InterventionId, domain: readonly InterventionId[]): (places: number) => void {
  const view = usePlan();
  return (places) => {
    const place = domain.indexOf(id) + places;
    const isPossible = place >= 0 && place < domain.length;
    if (!isPossible) return view.announce(say(places < 0 ? 'plan.move.first' : 'plan.move.last'));
    view.change((now) => moveItem(now, domain, id, places) ?? now);
    view.announce(say('plan.moved', { name: nameOf(view, id), place: place + 1, count: domain.length }));
  };
}
