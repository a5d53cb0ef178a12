import { knowledgeVersion } from '#electron/services/knowledge-version.ts';
import type { Reasoning } from '#shared/contract/schemas.ts';
import { questionsBehind } from '#shared/assessment/unanswered.ts';
import type { MinimalChange, WeighedFinding } from '#shared/assessment/types.ts';
import type { FactId, QuestionId } from '#shared/intake/questions.ts';
import type { Plan, RunningSchedule } from '#shared/plan/types.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import { askingReason } from '#shared/words/asking-reason.ts';
import { patternSentence } from '#shared/words/pattern-sentence.ts';

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
/** `because` and `ask` name questions: a derived fact is given by the answers behind it. */
const asQuestions = (facts: readonly FactId[]): readonly QuestionId[] => [
  ...new Set(facts.flatMap(questionsBehind)),
];
const asFindings = (findings: readonly WeighedFinding[]) =>
  findings.map(({ weight, facts }) => ({ weight, facts: asQuestions(facts) }));

/** The answer of `assess`: a stable shape that other programs read. Figures are rounded for reading. */
export function assessReport(
  { assessment, plan, pattern }: Reasoning,
  changes: readonly MinimalChange[],
  words: Catalogue,
): unknown {
  const { derived } = assessment;
  return {
    knowledgeVersion,
    today: assessment.today,
    role: assessment.role,
    facts: Object.fromEntries(
      Object.entries(derived).map(([id, value]) => [
        id,
        typeof value === 'number' ? rounded(value, 1) : value,
      ]),
    ),
    missing: assessment.missing,
    redFlags: assessment.redFlags.map((flag) => ({ ...flag, because: asQuestions(flag.because) })),
    notExcluded: assessment.notExcluded,
    painKind: assessment.painKind.kind,
    hypotheses: assessment.hypotheses.map((hypothesis) => ({
      ...hypothesis,
      fit: rounded(hypothesis.fit, 2),
      coverage: rounded(hypothesis.coverage, 2),
      for: asFindings(hypothesis.for),
      against: asFindings(hypothesis.against),
      unknown: asFindings(hypothesis.unknown),
    })),
    cannotBeSeparated: assessment.cannotBeSeparated,
    mayCoexist: assessment.mayCoexist,
    noClearPattern: assessment.noClearPattern,
    boneStressNotExcluded: assessment.boneStressNotExcluded,
    minimalChanges: changes,
    ...(pattern !== undefined && { pattern: patternSentence(pattern, words) }),
    causes: assessment.causes.map(({ id, points, confidence, evidence, because, sources }) => ({
      id,
      points,
      confidence,
      evidence,
      because: asQuestions(because),
      sources,
    })),
    askNext: assessment.askNext.map(({ question, reason, seconds }) => ({
      question,
      why: askingReason(reason, words),
      seconds,
    })),
    plan: planReport(plan),
  };
}

function planReport(plan: Plan): unknown {
  return {
    withheld: plan.withheld === null || plan.withheld === 'safety' ? plan.withheld : 'draft',
    items: plan.items
      .filter(({ selected }) => selected)
      .map(({ id, domain, because, causes, evidence, sources, dose, pain }) => ({
        id,
        domain,
        because,
        causes,
        evidence,
        sources,
        dose,
        ...(pain !== undefined && { pain }),
      })),
    removed: plan.removed,
    schedule: scheduleReport(plan.schedule),
    nextCheck: plan.nextCheck,
  };
}

function scheduleReport(schedule: RunningSchedule | null): unknown {
  if (schedule === null) return null;
  if (schedule.kind === 'walk-run') return schedule.steps;
  return schedule.weeks.map(({ week, from, km, longestKm, deload, sessions }) => ({
    week,
    from,
    km,
    longestKm,
    deload,
    sessions,
  }));
}
