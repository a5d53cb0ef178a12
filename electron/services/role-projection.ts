import type { Assessment } from '#shared/assessment/types.ts';
import type { Pattern, Reasoning } from '#shared/contract/schemas.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import type { Plan } from '#shared/plan/types.ts';
import type { FullReasoning } from './reasoning.ts';

/**
 * Reduces a result to what the assessor may see. A coach gets the same red flags and causes, but no ranked
 * condition, no drug item and no question that asks for one (dossier conflicts.md `cf-role-coach`). Applied
 * below the contract, so that no screen of a coach ever holds more.
 */
export function projectForRole({ facts, assessment, plan }: FullReasoning): Reasoning {
  if (assessment.role === 'doctor') return { assessment, plan };
  const zone = facts.values.painZoneMain;
  const pattern: Pattern = { kind: assessment.painKind.kind, ...(zone !== undefined && { zone }) };
  return { assessment: withoutDiagnosis(assessment), plan: withoutDrugs(plan), pattern };
}

function withoutDiagnosis(assessment: Assessment): Assessment {
  return {
    ...assessment,
    hypotheses: [],
    cannotBeSeparated: false,
    boneStressNotExcluded: false,
    askNext: assessment.askNext.filter(({ reason }) => reason.kind !== 'hypothesis'),
  };
}

function withoutDrugs(plan: Plan): Plan {
  return {
    ...plan,
    items: plan.items
      .filter(({ id }) => !isWithheldFromCoach(id))
      .map((item) => ({ ...item, conditions: [] })),
    removed: plan.removed.filter(({ id }) => !isWithheldFromCoach(id)),
  };
}
