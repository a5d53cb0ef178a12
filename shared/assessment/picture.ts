import type { Facts } from '#shared/intake/facts.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { RankedCondition } from '#shared/knowledge/types.ts';
import { LEAST_COVERAGE, SEPARATING_POINTS } from './labels.ts';
import type { Assessment, Hypothesis } from './types.ts';
import { unansweredBehind } from './unanswered.ts';

/** Conditions that may never go unseen where they are possible (dossier conditions.md §0). */
const BONE_STRESS: ReadonlySet<RankedConditionId> = new Set(['proximal-tibia-bsi', 'femoral-bsi']);
const SHOWN = 3;
const MOST_QUESTIONS = 3;

/** True for a bone stress condition that is possible or leading. */
export const isBoneStressOpen = ({ id, label }: Hypothesis): boolean =>
  BONE_STRESS.has(id) && label !== 'less-likely';

/** The conditions to show: the first three, and any bone stress that is possible, "even as fourth". */
export const shownHypotheses = (ranked: readonly Hypothesis[]): readonly Hypothesis[] =>
  ranked.filter((hypothesis, index) => index < SHOWN || isBoneStressOpen(hypothesis));

/** What there is to say about the order as a whole (dossier conditions.md §0). */
export function pictureOf(
  ranked: readonly Hypothesis[],
): Pick<Assessment, 'cannotBeSeparated' | 'mayCoexist' | 'noClearPattern'> {
  const [first, second] = ranked;
  const isClear = first !== undefined && ranked.some(({ label }) => label !== 'less-likely');
  return {
    noClearPattern: first !== undefined && !isClear,
    cannotBeSeparated:
      isClear &&
      second !== undefined &&
      first.label !== 'less-likely' &&
      first.raw - second.raw < SEPARATING_POINTS,
    mayCoexist:
      first?.label === 'leading' && second?.label === 'leading' && haveOtherCoreZones(first.id, second.id),
  };
}

/** They hurt in different places: neither explains the other's. A condition without a core zone says nothing of it. */
function haveOtherCoreZones(one: RankedConditionId, other: RankedConditionId): boolean {
  const [ones, others] = [one, other].map((id): RankedCondition['coreZones'] => conditions[id].coreZones);
  if (ones === undefined || others === undefined || ones.length === 0 || others.length === 0) return false;
  return !ones.some((zone) => others.includes(zone));
}

/**
 * Adds what to ask to a condition of which less than half is known: the questions behind its three heaviest open
 * findings. A finding for which nothing can be asked is passed over.
 */
export function askingWhereThin(facts: Facts, hypothesis: Hypothesis): Hypothesis {
  if (hypothesis.coverage >= LEAST_COVERAGE) return hypothesis;
  const heaviest = hypothesis.unknown.toSorted((one, other) => other.weight - one.weight);
  const ask = heaviest
    .filter(({ weight }) => weight > 0)
    .map((finding) => unansweredBehind(facts, finding.facts))
    .filter((questions) => questions.length > 0)
    .slice(0, MOST_QUESTIONS)
    .flatMap(([question]) => question ?? []);
  return { ...hypothesis, ask: [...new Set(ask)] };
}
