import type { Diagnosis, OtherEmergency } from '#shared/accuracy/types.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { flagOnlyConditions, type FlagOnlyConditionId } from '#shared/knowledge/flag-only-conditions.ts';
import type { LookAlike } from '#shared/knowledge/look-alikes.ts';
import type { Edition } from './edition.ts';
import type { Inline } from './types.ts';

const isRankedCondition = (id: Diagnosis | LookAlike): id is RankedConditionId =>
  Object.hasOwn(conditions, id);
const isFlagOnly = (id: FlagOnlyConditionId | OtherEmergency | LookAlike): id is FlagOnlyConditionId =>
  Object.hasOwn(flagOnlyConditions, id);

/** A condition leads to its article; an emergency or a look-alike that is none of the dossier's has a name alone. */
export function diagnosisName(diagnosis: Diagnosis | LookAlike, { say, linkTo }: Edition): Inline {
  if (isRankedCondition(diagnosis)) return linkTo.condition(diagnosis);
  return isFlagOnly(diagnosis) ? linkTo.flagOnly(diagnosis) : say(`diagnosis.${diagnosis}`);
}
