import { isRanked } from '#shared/accuracy/judge.ts';
import type { Diagnosis, OtherEmergency } from '#shared/accuracy/types.ts';
import { flagOnlyConditions, type FlagOnlyConditionId } from '#shared/knowledge/flag-only-conditions.ts';
import type { Edition } from './edition.ts';

import type { Inline } from './types.ts';

const isFlagOnly = (id: FlagOnlyConditionId | OtherEmergency): id is FlagOnlyConditionId =>
  Object.hasOwn(flagOnlyConditions, id);

/** A condition leads to its article; an emergency that is no condition of the dossier has a name alone. */
export function diagnosisName(diagnosis: Diagnosis, { say, linkTo }: Edition): Inline {
  if (isRanked(diagnosis)) return linkTo.condition(diagnosis);
  return isFlagOnly(diagnosis) ? linkTo.flagOnly(diagnosis) : say(`diagnosis.${diagnosis}`);
}
