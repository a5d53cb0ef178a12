import { PAIN_KINDS } from '#shared/assessment/types.ts';
import { OVERUSE_STAGES } from '#shared/intake/derive/overuse-stage.ts';
import { questions, type FactId } from '#shared/intake/questions.ts';
import { causes, type CauseId } from '#shared/knowledge/causes.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { flagOnlyConditions, type FlagOnlyConditionId } from '#shared/knowledge/flag-only-conditions.ts';
import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { Edition } from './edition.ts';

import { isRuleId, ruleName } from './rule-names.ts';
import type { Reference } from './types.ts';

const isIn = (table: object, id: string): boolean => Object.hasOwn(table, id);

/** Leads to whatever bears this id; an id that nothing bears is a fault of ours. */
export function anyName(id: string, edition: Edition): Reference {
  if (isIn(conditions, id)) return edition.linkTo.condition(id as RankedConditionId);
  if (isIn(flagOnlyConditions, id)) return edition.linkTo.flagOnly(id as FlagOnlyConditionId);
  if (isIn(redFlags, id)) return edition.linkTo.flag(id as RedFlagId);
  if (isIn(causes, id)) return edition.linkTo.cause(id as CauseId);
  if (isIn(interventions, id)) return edition.linkTo.item(id as InterventionId);
  if (isIn(questions, id)) return edition.linkTo.fact(id as FactId);
  if (isRuleId(id)) return { to: id, text: ruleName(id, edition) };
  return { to: id, text: nameOfRest(id, edition) };
}

/** Kinds and stages of pain, whether there is a race, the doses of exercises and the table of other sports. */
function nameOfRest(id: string, { say }: Edition): string {
  const kind = PAIN_KINDS.find((one) => id === `pain-${one}`);
  if (kind !== undefined) return say(`kind.${kind}`);
  const stage = OVERUSE_STAGES.find((one) => id === `stage-${one}`);
  if (stage !== undefined) return say('stage.name', { stage });
  if (id === 'race-decision') return say('race.whether');
  if (id === 'exercise-doses') return say('exercise.doses');
  if (id === 'other-sport-matrix') return say('otherSport.matrix');
  throw new Error(`nothing bears the id ${id}`);
}
