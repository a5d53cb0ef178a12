import { otherSportByCircumstance, otherSportByCondition, otherSportByDefault } from './cross-training.ts';
import { doseCeilings, doses } from './doses.ts';
import { eventRules } from './events.ts';
import { exercisePackages } from './exercise-packages.ts';
import { indications } from './indications.ts';
import { itemLimits, overrides, precedenceRules } from './precedence.ts';
import { effectConsequences } from './precedence/effects.ts';
import { limitRules } from './precedence/limits.ts';

/** Everything that decides which items a plan proposes, removes and bounds: part of the knowledge version. */
export const planningKnowledge = {
  indications,
  exercisePackages,
  otherSportByCondition,
  otherSportByDefault,
  otherSportByCircumstance,
  eventRules,
  doses,
  doseCeilings,
  precedenceRules,
  limitRules,
  overrides,
  itemLimits,
  effectConsequences,
};
