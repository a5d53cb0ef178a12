import { isForCoach } from '#shared/assessment/coach-view.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import type { Assessor } from '#shared/intake/question.ts';
import type { FactId } from '#shared/intake/questions.ts';
import type { Pattern, PlanReview, Reasoning } from '#shared/contract/schemas.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import type { LibraryEntry } from '#shared/plan/library.ts';
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

/** The same for the plan's screen; `offers` are of the items that wait on this plan. */
export function projectReview(
  full: FullReasoning,
  proposal: Plan,
  offers: readonly LibraryEntry[],
): Omit<PlanReview, 'revision'> {
  const isDoctor = full.assessment.role === 'doctor';
  return {
    ...projectForRole(full),
    proposal: isDoctor ? proposal : withoutDrugs(proposal),
    offers: projectLibrary(offers, full.assessment.role),
  };
}

/** What this assessor may ask for. */
export const projectLibrary = (entries: readonly LibraryEntry[], role: Assessor): readonly LibraryEntry[] =>
  role === 'doctor' ? entries : entries.filter(({ id }) => !isWithheldFromCoach(id));

function withoutDiagnosis(assessment: Assessment): Assessment {
  return {
    ...assessment,
    hypotheses: [],
    cannotBeSeparated: false,
    mayCoexist: false,
    noClearPattern: false,
    boneStressNotExcluded: false,
    missing: assessment.missing.filter(isForCoach),
    redFlags: assessment.redFlags.map(withCoachsReasons),
    notExcluded: assessment.notExcluded.map((flag) => ({ ...flag, ask: flag.ask.filter(isForCoach) })),
    painKind: withCoachsReasons({
      ...assessment.painKind,
      ask: assessment.painKind.ask.filter(isForCoach),
    }),
    causes: assessment.causes.map(withCoachsReasons),
    askNext: assessment.askNext.filter(
      ({ question, reason }) => reason.kind !== 'hypothesis' && isForCoach(question),
    ),
  };
}

/** A test that only a doctor does is no reason that a coach could look up. */
const withCoachsReasons = <Reasoned extends { readonly because: readonly FactId[] }>(
  reasoned: Reasoned,
): Reasoned => ({ ...reasoned, because: reasoned.because.filter(isForCoach) });

function withoutDrugs(plan: Plan): Plan {
  return {
    ...plan,
    items: plan.items
      .filter(({ id }) => !isWithheldFromCoach(id))
      .map((item) => ({ ...withCoachsReasons(item), conditions: [] })),
    removed: plan.removed.filter(({ id }) => !isWithheldFromCoach(id)),
  };
}
