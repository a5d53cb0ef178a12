import type { Facts } from '#shared/intake/facts.ts';
import { MINIMUM_DATA_SET } from '#shared/intake/minimum-data-set.ts';
import { factIds, isAsked, type DerivedId, type QuestionId, type ValueOf } from '#shared/intake/questions.ts';
import { capAdaptation } from './adaptation-rule.ts';
import { askNext } from './ask-next/ask-next.ts';
import { findCauses } from './causes.ts';
import { factEvidence } from './evidence.ts';
import { rankHypotheses } from './hypotheses.ts';
import { judgePainKind } from './pain-kind.ts';
import { askingWhereThin, isBoneStressOpen, pictureOf } from './picture.ts';
import { judgeRedFlags, type Triage } from './red-flags.ts';
import type { Assessment } from './types.ts';
import { unansweredBehind } from './unanswered.ts';

const WITHHOLDING: ReadonlySet<string> = new Set(['emergency', 'same-day', 'within-week']);

/**
 * Facts → assessment: triage, kind of pain, ranked hypotheses, causes, and what to ask next. Pure and total. What
 * to ask next is worked out when it is first read: a plan, a list of people or a proof needs none of it.
 */
export function assess(facts: Facts): Assessment {
  const evidence = factEvidence(facts);
  const triage = judgeRedFlags(facts);
  const ranked = capAdaptation(rankHypotheses(evidence), triage, evidence);
  // A fired flag that hides the differential leaves nothing to tempt the eye away from it.
  const isHidden = triage.fired.some(({ effects }) => effects.includes('hide-scores'));
  const hypotheses = isHidden ? [] : ranked.map((hypothesis) => askingWhereThin(facts, hypothesis));
  const missing = findMissing(facts, triage);
  const assessment = {
    role: facts.role,
    today: facts.today,
    derived: derivedValues(facts),
    missing,
    redFlags: triage.fired,
    notExcluded: triage.notExcluded,
    painKind: judgePainKind(facts, triage),
    hypotheses,
    ...pictureOf(hypotheses),
    boneStressNotExcluded: ranked.some(isBoneStressOpen),
    causes: findCauses(evidence, ranked),
  };
  return withAskNext(assessment, facts);
}

function withAskNext(assessment: Omit<Assessment, 'askNext'>, facts: Facts): Assessment {
  let known: Assessment['askNext'] | undefined;
  return Object.defineProperty(assessment as Assessment, 'askNext', {
    enumerable: true,
    get: () => (known ??= askNext(facts, assessment)),
  });
}

/** The fixed minimum data set, and every question an open urgent flag waits for (dossier intake.md §12). */
function findMissing(facts: Facts, { notExcluded }: Triage): readonly QuestionId[] {
  const fixed = unansweredBehind(facts, MINIMUM_DATA_SET);
  const open = notExcluded.filter(({ urgency }) => WITHHOLDING.has(urgency)).flatMap(({ ask }) => ask);
  return [...new Set([...fixed, ...open])];
}

function derivedValues(facts: Facts): Assessment['derived'] {
  const derived = factIds.filter((id): id is DerivedId => !isAsked(id) && facts.values[id] !== undefined);
  return Object.fromEntries(derived.map((id) => [id, facts.values[id] as ValueOf<DerivedId>]));
}
