import { assess } from '#shared/assessment/assess.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { CASE_URGENCIES, type CaseUrgency, type Diagnosis, type Vignette } from './types.ts';
import { VIGNETTE_DAY } from './vignettes/screened.ts';

/** How Genu judged one vignette. */
export interface Judgement {
  readonly vignette: Vignette;
  /** Place of the vignette's condition in the ranking, 1 first; absent when it is not there. */
  readonly place?: number;
  /** The first of the ranking; absent while a flag hides it. */
  readonly first?: RankedConditionId;
  /** The most urgent level of the flags that fired. */
  readonly flagged: CaseUrgency;
}

export const isRanked = (diagnosis: Diagnosis): diagnosis is RankedConditionId =>
  Object.hasOwn(conditions, diagnosis);

/** Runs one vignette through the reasoning, on the day for which it was written. */
export function judge(vignette: Vignette): Judgement {
  const { hypotheses, redFlags } = assess(buildFacts(vignette.answers, VIGNETTE_DAY));
  const place = hypotheses.findIndex(({ id }) => id === vignette.diagnosis) + 1;
  const first = hypotheses[0]?.id;
  const flagged = CASE_URGENCIES.find((level) => redFlags.some(({ urgency }) => urgency === level)) ?? 'none';
  return { vignette, ...(place > 0 && { place }), ...(first !== undefined && { first }), flagged };
}

/** 0 is the most urgent. */
const severity = (urgency: CaseUrgency): number => CASE_URGENCIES.indexOf(urgency);

/** Of a ranked condition, and the ranking was not hidden by a flag. */
export const countsForRanking = ({ vignette, first }: Judgement): boolean =>
  isRanked(vignette.diagnosis) && first !== undefined;
export const isHidden = ({ vignette, first }: Judgement): boolean =>
  isRanked(vignette.diagnosis) && first === undefined;
export const isFirst = ({ place }: Judgement): boolean => place === 1;
export const isInFirstThree = ({ place }: Judgement): boolean => place !== undefined && place <= 3;
export const isUrgent = ({ vignette }: Judgement): boolean => vignette.urgency !== 'none';
/** An urgent case that was flagged at its level or above. */
export const isCaught = (judgement: Judgement): boolean =>
  isUrgent(judgement) && severity(judgement.flagged) <= severity(judgement.vignette.urgency);
/** A routine case that was sent away today. */
export const isFalseAlarm = (judgement: Judgement): boolean =>
  !isUrgent(judgement) && severity(judgement.flagged) <= severity('same-day');
/** A routine case that was asked to see a doctor within a week: caution, counted but not held against. */
export const isCautious = (judgement: Judgement): boolean =>
  !isUrgent(judgement) && judgement.flagged === 'within-week';
