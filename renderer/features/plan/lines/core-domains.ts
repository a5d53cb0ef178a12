import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { DOMAINS, type Domain } from '#shared/knowledge/types.ts';
import { isWaiting } from '#shared/plan/library.ts';
import type { Plan } from '#shared/plan/types.ts';

/** The six domains of the handout; they have a place even when nothing is called for. */
export const CORE_DOMAINS: readonly Domain[] = DOMAINS.slice(0, 6);

/** The items of a domain that came after the others. */
export const waitingIn = ({ removed }: Plan, domain: Domain): readonly InterventionId[] =>
  removed.filter((item) => isWaiting(item) && interventions[item.id].domain === domain).map(({ id }) => id);
