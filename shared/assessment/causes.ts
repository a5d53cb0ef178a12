import { causes, type CauseId } from '#shared/knowledge/causes.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import type { Cause, CauseSection, Confidence, RankedCondition } from '#shared/knowledge/types.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { decisiveFacts } from '#shared/logic/trace.ts';
import type { ContributingCause, Hypothesis } from './types.ts';

const CONFIDENCE_FACTOR: Record<Confidence, number> = { high: 1, medium: 0.7, low: 0.4 };
/** Causes shown; the rest of the list stands behind them. */
export const SHOWN_CAUSES = 5;
const PER_SECTION = 3;
const LEADING_BONUS = 1;
const causeIds = Object.keys(causes) as CauseId[];

type Scored = ContributingCause & { readonly section: CauseSection };

/**
 * Every contributing cause whose rule is true (dossier causes.md §0). The first five are the ones to show:
 * best first, at most three of one section while another has a true rule, always a load cause if there is
 * one. Unknown rules are neither shown nor counted.
 */
export function findCauses(evidence: Evidence, ranked: readonly Hypothesis[]): readonly ContributingCause[] {
  const listedUnderLeading = new Set(
    ranked
      .filter(({ label }) => label === 'leading')
      .flatMap(({ id }) => (conditions[id] as RankedCondition).causes),
  );
  const scored = causeIds
    .filter((id) => evaluate(causes[id].when, evidence) === true)
    .map((id) => score(id, causes[id], evidence, listedUnderLeading.has(id)))
    // Array sorting is stable: ties keep the dossier's order.
    .sort((left, right) => right.points - left.points);
  if (scored.length === 0) return [NOTHING_FOUND];
  const shown = chooseShown(scored);
  return [...shown, ...scored.filter((cause) => !shown.includes(cause))].map(
    ({ section: _section, ...cause }) => cause,
  );
}

const NOTHING_FOUND: ContributingCause = {
  id: 'cause-other-unknown',
  points: 0,
  confidence: 'low',
  evidence: 'D',
  because: [],
  sources: [],
};

function score(id: CauseId, cause: Cause, evidence: Evidence, isListed: boolean): Scored {
  const confidence = confidenceOf(cause, evidence);
  const raised = cause.pointsWhen !== undefined && evaluate(cause.pointsWhen.when, evidence) === true;
  const base = raised ? (cause.pointsWhen?.points ?? cause.points) : cause.points;
  const points = base * CONFIDENCE_FACTOR[confidence] + (isListed ? LEADING_BONUS : 0);
  return {
    id,
    section: cause.section,
    points: Math.round(points * 10) / 10,
    confidence,
    evidence: cause.evidence,
    because: decisiveFacts(cause.when, evidence),
    sources: cause.sources,
  };
}

function confidenceOf({ section, confidence, confidenceWhen }: Cause, evidence: Evidence): Confidence {
  const lowered = confidenceWhen !== undefined && evaluate(confidenceWhen.when, evidence) === true;
  const stated = lowered ? confidenceWhen.confidence : confidence;
  // What was seen with the naked eye only is never more than medium.
  const isLive = section === 'technique' && evidence.value('techniqueSource') === 'live';
  return isLive && stated === 'high' ? 'medium' : stated;
}

function chooseShown(scored: readonly Scored[]): readonly Scored[] {
  const sections = new Set(scored.map(({ section }) => section));
  const perSection = sections.size > 1 ? PER_SECTION : SHOWN_CAUSES;
  const shown: Scored[] = [];
  for (const cause of scored) {
    const siblings = shown.filter(({ section }) => section === cause.section).length;
    if (shown.length < SHOWN_CAUSES && siblings < perSection) shown.push(cause);
  }
  const load = scored.find(({ section }) => section === 'load');
  if (load !== undefined && !shown.some(({ section }) => section === 'load')) shown[shown.length - 1] = load;
  return shown;
}
