import { causes } from '#shared/knowledge/causes.ts';
import { otherSports } from '#shared/knowledge/cross-training.ts';
import { eventByDefault, eventRules } from '#shared/knowledge/events.ts';
import { exercisePackages } from '#shared/knowledge/exercise-packages.ts';
import { indications } from '#shared/knowledge/indications.ts';
import { interventionIds, interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { precedenceRules } from '#shared/knowledge/precedence.ts';
import { effectConsequences } from '#shared/knowledge/precedence/effects.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import type { Exercise, Intervention } from '#shared/knowledge/types.ts';

const table: Readonly<Record<InterventionId, Intervention | Exercise>> = interventions;
const proposesByCause = (id: string): boolean => indications[id as InterventionId]?.notByCause !== true;

const proposed: ReadonlySet<string> = new Set([
  ...interventionIds.filter((id) => indications[id]?.when !== undefined),
  ...Object.values(causes).flatMap(({ interventions: helps }) =>
    (helps as readonly string[]).filter(proposesByCause),
  ),
  ...Object.values(redFlags).flatMap(({ adds }) => adds as readonly string[]),
  ...precedenceRules.flatMap(({ adds = [] }) => adds),
  ...Object.values(effectConsequences).flatMap(({ adds }) => adds),
  ...Object.values(exercisePackages).flat(2),
  ...interventionIds.flatMap((id) => {
    const item = table[id];
    return 'instead' in item && item.instead !== undefined ? [item.instead] : [];
  }),
  ...otherSports,
  ...eventRules.flatMap(({ decision, whenUnknown = decision }) => [decision, whenUnknown]),
  eventByDefault,
  'evt-post-race',
]);

/** Items that no cause, condition, flag or rule puts on a plan: only a clinician adds them. */
export const itemsNothingProposes: readonly InterventionId[] = interventionIds.filter(
  (id) => !proposed.has(id),
);
