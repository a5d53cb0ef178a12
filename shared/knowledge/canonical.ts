import { questions } from '#shared/intake/questions.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import { bedsideTests } from './bedside-tests.ts';
import { causes } from './causes.ts';
import { conditions } from './conditions.ts';
import { conditionCodes, flagCodes, kneePainCodes } from './icd10.ts';
import { flagOnlyConditions } from './flag-only-conditions.ts';
import { interventions } from './interventions.ts';
import { outcomeMeasures } from './outcome-measures.ts';
import { painKinds } from './pain-kind.ts';
import { planningKnowledge } from './planning.ts';
import { BUILT_IN_RULES } from './precedence/rule-ids.ts';
import { redFlags } from './red-flags.ts';
import { seedClaims } from './seed-claims.ts';
import { sources } from './sources.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Everything that decides what Genu says, as plain JSON with sorted keys: two builds that believe the same
 * give the same text.
 */
export function canonicalKnowledge(): Json {
  return sorted({
    questions,
    shownWhen,
    redFlags,
    painKinds,
    conditions,
    causes,
    interventions,
    planning: planningKnowledge,
    flagOnlyConditions,
    bedsideTests,
    outcomeMeasures,
    builtInRules: BUILT_IN_RULES,
    seedClaims,
    sources,
    codes: { conditionCodes, flagCodes, kneePainCodes },
  });
}

function sorted(value: unknown): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(
      entries.sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
    );
  }
  return value as Json;
}
