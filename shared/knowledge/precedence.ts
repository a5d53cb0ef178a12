import { all, any, compare, excludes, fired, is, known, not, possible } from '#shared/logic/builders.ts';
import type { Condition } from '#shared/logic/condition.ts';
import type { InterventionId } from './interventions.ts';
import { conditionRules } from './precedence/conditions.ts';
import { healthRules } from './precedence/health.ts';
import { tissueRules } from './precedence/tissue.ts';
import type { PrecedenceRule } from './precedence/types.ts';
import type { RedFlagId } from './red-flags.ts';
import { BONE_STRESS, GROWTH_PLATE, pesOrBone } from './terms.ts';

const every: readonly PrecedenceRule[] = [...tissueRules, ...healthRules, ...conditionRules];
/** Every removing rule, the highest authority first; within a level in the order of the dossier. */
export const precedenceRules = every.toSorted((one, other) => one.level - other.level);

/** A rule that a doctor may set aside for one item, with a typed reason. */
export interface Override {
  readonly item: InterventionId;
  readonly rule: RedFlagId | PrecedenceRule['id'];
  /** Must be true, unknown does not do: what can never be overridden is excluded. */
  readonly onlyWhen: Condition;
}
/** The only overrides that the dossier allows (red-flags.md §6, interventions.md A4 step 2). */
export const overrides: readonly Override[] = [
  {
    item: 'sym-nsaid-oral',
    rule: 'rf-nsaid-block',
    onlyWhen: all(
      is('nsaidAllergy', false),
      excludes('conditionsHealth', 'nsaid-sensitive-asthma'),
      not(fired('rf-haemarthrosis')),
      not(fired('rf-anticoagulant-trauma')),
      not(all(is('pregnancyStatus', 'pregnant'), not(compare('pregnancyWeeks', '<', 20)))),
      not(any(is('inRaceNow', true), all(known('daysToRace'), compare('daysToRace', '=', 0)))),
    ),
  },
  { item: 'sym-nsaid-topical', rule: 'rf-nsaid-topical-block', onlyWhen: is('nsaidAllergy', false) },
  { item: 'load-restart-30', rule: 'cf-novice-heavy', onlyWhen: all() },
];

/** No pain at all is allowed (`cf-zero-pain`, A1). */
export const zeroPain: Condition = any(
  pesOrBone,
  possible(...BONE_STRESS, 'acl-injury', 'pcl-injury', 'mcl-sprain', 'lcl-sprain'),
  fired('rf-bsi'),
  fired('rf-bsi-high'),
  fired('rf-bone-not-cleared'),
  fired('rf-femoral-neck'),
  fired('rf-scfe'),
  fired('rf-scfe-unstable'),
  all(not(is('kneeSurgery', 'none')), compare('kneeSurgeryWeeks', '<', 12)),
);
/** A tendon at the knee may be: in an exercise it may hurt a little more. */
export const tendonPain: Condition = possible(
  'patellar-tendinopathy',
  'quadriceps-tendinopathy',
  'distal-hamstring-tendinopathy',
);
/** 0 to 2 is fine, at 3 stop: growth areas. */
export const growthPain: Condition = possible(...GROWTH_PLATE);
/** Stop at the first sharp pain on the outer side. */
export const sharpLateralPain: Condition = possible('iliotibial-band-syndrome');

/** How many items of a kind stand on one sheet, and the clinician's limit (`cf-max-items`, product.md). */
export const itemLimits = {
  strengthening: { usual: 4, most: 5 },
  stretching: { usual: 2, most: 2 },
  technique: { usual: 1, most: 1 },
  footwear: { usual: 1, most: 1 },
  insole: { usual: 1, most: 1 },
  medicines: { usual: 1, most: 1 },
  'cross-training': { usual: 3, most: 6 },
} as const;
/** Longest exercise session in minutes. */
export const MOST_SESSION_MINUTES = 35;
