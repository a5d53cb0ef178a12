import { answeringSeconds } from '#shared/intake/answering-time.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { questionIds, type QuestionId } from '#shared/intake/questions.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { RankedCondition } from '#shared/knowledge/types.ts';
import { isInformative } from '#shared/logic/evaluate.ts';
import { factsOf } from '#shared/logic/trace.ts';
import type { Assessment, NextQuestion } from '../types.ts';
import {
  beliefIn,
  informationGain,
  NO_INFORMATION,
  type Belief,
  type InformationGain,
} from './information-gain.ts';
import { planGain } from './plan-gain.ts';
import { plausibleAnswers } from './plausible-answers.ts';
import { TRIAGE_LEVELS, triageGain, type TriageGain } from './triage-gain.ts';

const MOST_QUESTIONS = 12;
/** Less expected information than this, in nats, moves nothing that anybody would notice. */
const LEAST_NATS = 0.01;

/** What the picture is so far, as far as asking needs it. */
export type Picture = Pick<Assessment, 'redFlags' | 'notExcluded' | 'hypotheses' | 'missing'>;

interface Gains {
  readonly question: QuestionId;
  readonly seconds: number;
  readonly triage: TriageGain;
  readonly information: InformationGain;
  readonly isNeeded: boolean;
  readonly planItems: number;
}

/**
 * The questions and bedside tests worth asking next, best first: by what their answers are expected to change
 * in triage, level by level, then in the ranking, then whether a plan needs them, then in the plan; each per second
 * of answering. One is only compared by a later gain where the earlier ones are equal, so nothing that could
 * reveal an emergency waits for curiosity. Once an emergency or same-day flag has fired only triage counts.
 */
export function askNext(facts: Facts, picture: Picture): readonly NextQuestion[] {
  const isUrgent = picture.redFlags.some(({ urgency }) => urgency === 'emergency' || urgency === 'same-day');
  const belief = beliefIn(isUrgent ? [] : picture.hypotheses);
  const judged = questionIds
    .filter((id) => facts.shown.has(id) && !isInformative(facts.values[id]))
    .map((id) => gainsOf(facts, picture, belief, id))
    .toSorted(bySize);
  const worthwhile = judged
    .filter((gains) => orderOf(gains).some((gain) => gain > 0))
    .slice(0, MOST_QUESTIONS);
  const next = isUrgent ? worthwhile.filter(({ triage }) => triage.about !== undefined) : worthwhile;
  const forPlan = isUrgent || next.length === MOST_QUESTIONS ? [] : openToPlan(facts, picture, judged, next);
  return [...next, ...forPlan].map((gains) => ({
    question: gains.question,
    reason: reasonOf(gains, facts),
    seconds: gains.seconds,
  }));
}

function gainsOf(
  facts: Facts,
  { notExcluded, missing }: Picture,
  belief: Belief,
  question: QuestionId,
): Gains {
  const answers = plausibleAnswers(question, facts.today);
  const information = informationGain(facts, belief, question, answers);
  return {
    question,
    seconds: answeringSeconds(question),
    triage: triageGain(facts, notExcluded, question, answers),
    information: information.nats < LEAST_NATS ? NO_INFORMATION : information,
    isNeeded: missing.includes(question),
    planItems: 0,
  };
}

/** What remains when nothing tells more about triage, ranking or the minimum: the plan's own questions. */
function openToPlan(
  facts: Facts,
  { notExcluded }: Picture,
  judged: readonly Gains[],
  taken: readonly Gains[],
): readonly Gains[] {
  return judged
    .filter((gains) => !taken.includes(gains))
    .map((gains) => {
      const answers = plausibleAnswers(gains.question, facts.today);
      return { ...gains, planItems: planGain(facts, notExcluded, gains.question, answers) };
    })
    .filter(({ planItems }) => planItems > 0)
    .toSorted(bySize)
    .slice(0, MOST_QUESTIONS - taken.length);
}

/** Gains per second, the weightiest first. */
const orderOf = ({ triage, information, isNeeded, planItems, seconds }: Gains): readonly number[] =>
  [...TRIAGE_LEVELS.map((level) => triage.settled[level]), information.nats, Number(isNeeded), planItems].map(
    (gain) => gain / seconds,
  );

function bySize(one: Gains, other: Gains): number {
  const others = orderOf(other);
  const differences = orderOf(one).map((gain, index) => (others[index] ?? 0) - gain);
  return differences.find((difference) => Math.abs(difference) > 1e-9) ?? 0;
}

function reasonOf({ triage, information, isNeeded, question }: Gains, facts: Facts): NextQuestion['reason'] {
  if (triage.about !== undefined) return { kind: 'flag', flag: triage.about };
  const { about } = information;
  if (about === undefined) return { kind: isNeeded ? 'minimum' : 'plan' };
  if (facts.role === 'coach') return { kind: 'pattern' };
  return { kind: 'hypothesis', condition: about, weight: heaviest(about, question) };
}

/** The weight of the heaviest finding of a condition that reads the question. */
function heaviest(id: RankedConditionId, question: QuestionId): number {
  const { features }: RankedCondition = conditions[id];
  const read = features.filter(({ when }) => factsOf(when).includes(question));
  return read.reduce((most, { weight }) => (Math.abs(weight) > Math.abs(most) ? weight : most), 0);
}
