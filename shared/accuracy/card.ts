import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import {
  countsForRanking,
  isCaught,
  isCautious,
  isFalseAlarm,
  isFirst,
  isHidden,
  isInFirstThree,
  isUrgent,
  judge,
  type Judgement,
} from './judge.ts';
import type { Diagnosis, Vignette } from './types.ts';

/** Counts of cases. */
export interface Tally {
  readonly cases: number;
  /** Cases of a ranked condition whose ranking was shown; `first` and `firstThree` are out of these. */
  readonly ranked: number;
  readonly first: number;
  readonly firstThree: number;
  /** Cases of a ranked condition whose ranking a flag hid. */
  readonly hidden: number;
  readonly urgent: number;
  /** Urgent cases that were flagged at their level or above. */
  readonly caught: number;
  readonly routine: number;
  /** Routine cases with an emergency or same-day flag. */
  readonly falseAlarms: number;
  /** Routine cases with a flag for a visit within a week. */
  readonly cautious: number;
}
/** A case in which the card falls short, and how. */
export interface Miss {
  readonly id: string;
  readonly diagnosis: Diagnosis;
  readonly fault: 'not-first' | 'not-in-first-three' | 'not-caught' | 'false-alarm';
  readonly first?: RankedConditionId;
  /** Why it stays as it is. */
  readonly argument?: string;
}
/** One cell of the confusion table: how often a condition was ranked first for a diagnosis. */
export interface Confusion {
  readonly diagnosis: RankedConditionId;
  readonly first: RankedConditionId;
  readonly cases: number;
}
export interface AccuracyCard {
  readonly total: Tally;
  readonly byDiagnosis: readonly (Tally & { readonly diagnosis: Diagnosis })[];
  readonly confusion: readonly Confusion[];
  readonly misses: readonly Miss[];
}

/** How the reasoning does on a set of vignettes. Pure; the same vignettes give the same card. */
export function accuracyCard(vignettes: readonly Vignette[]): AccuracyCard {
  const judgements = vignettes.map(judge);
  const diagnoses = [...new Set(vignettes.map(({ diagnosis }) => diagnosis))];
  return {
    total: tally(judgements),
    byDiagnosis: diagnoses.map((diagnosis) => ({
      diagnosis,
      ...tally(judgements.filter(({ vignette }) => vignette.diagnosis === diagnosis)),
    })),
    confusion: confusionOf(judgements.filter(countsForRanking)),
    misses: judgements.flatMap(missesOf),
  };
}

function tally(judgements: readonly Judgement[]): Tally {
  const count = (holds: (judgement: Judgement) => boolean): number => judgements.filter(holds).length;
  const ranked = judgements.filter(countsForRanking);
  return {
    cases: judgements.length,
    ranked: ranked.length,
    first: ranked.filter(isFirst).length,
    firstThree: ranked.filter(isInFirstThree).length,
    hidden: count(isHidden),
    urgent: count(isUrgent),
    caught: count(isCaught),
    routine: count((judgement) => !isUrgent(judgement)),
    falseAlarms: count(isFalseAlarm),
    cautious: count(isCautious),
  };
}

function confusionOf(ranked: readonly Judgement[]): readonly Confusion[] {
  const cells = new Map<string, Confusion>();
  for (const { vignette, first } of ranked) {
    const diagnosis = vignette.diagnosis as RankedConditionId;
    if (first === undefined) continue;
    const key = `${diagnosis} ${first}`;
    cells.set(key, { diagnosis, first, cases: (cells.get(key)?.cases ?? 0) + 1 });
  }
  return [...cells.values()];
}

function missesOf(judgement: Judgement): readonly Miss[] {
  const { vignette, first } = judgement;
  const miss = (fault: Miss['fault']): Miss => ({
    id: vignette.id,
    diagnosis: vignette.diagnosis,
    fault,
    ...(first !== undefined && { first }),
    ...(vignette.argument !== undefined && { argument: vignette.argument }),
  });
  const misses: Miss[] = [];
  if (countsForRanking(judgement) && !isInFirstThree(judgement)) misses.push(miss('not-in-first-three'));
  else if (countsForRanking(judgement) && !isFirst(judgement)) misses.push(miss('not-first'));
  if (isUrgent(judgement) && !isCaught(judgement)) misses.push(miss('not-caught'));
  if (isFalseAlarm(judgement)) misses.push(miss('false-alarm'));
  return misses;
}
