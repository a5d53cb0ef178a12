import type { Facts } from '#shared/intake/facts.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { RankedCondition } from '#shared/knowledge/types.ts';
import { factsOf } from '#shared/logic/trace.ts';
import { suppose } from '../ask-next/supposed.ts';
import { factEvidence } from '../evidence.ts';
import { moversOfQuestion, shifts, standingOf } from '../movers.ts';
import { questionsBehind } from '../unanswered.ts';
import type { Alternative } from './alternatives.ts';
import type { Shifts } from './race.ts';

type QuestionPair = readonly [QuestionId, QuestionId];
const conditionIds = Object.keys(conditions) as RankedConditionId[];
const pairsByCondition: ReadonlyMap<RankedConditionId, readonly QuestionPair[]> = new Map(
  conditionIds.map((id) => [id, pairsReadTogether(conditions[id])]),
);

/** The main place is one of the places that hurt: they are told together. */
const PLACES: QuestionPair = ['painZones', 'painZoneMain'];

function pairsReadTogether({ features }: RankedCondition): readonly QuestionPair[] {
  return features.flatMap(({ when }) => {
    const read = [...new Set(factsOf(when).flatMap(questionsBehind))];
    return read.flatMap((one, index) => read.slice(index + 1).map((other): QuestionPair => [one, other]));
  });
}

/**
 * Pairs of answers that one rule of these conditions reads together, so that their points do not just add up, and how
 * they move every condition.
 */
export function entangledPairs(
  facts: Facts,
  ids: readonly RankedConditionId[],
  byQuestion: readonly (readonly Alternative[])[],
): readonly { readonly changes: readonly Alternative[]; readonly shifts: Shifts }[] {
  const answersTo = (question: QuestionId): readonly Alternative[] =>
    byQuestion.find(([alternative]) => alternative?.question === question) ?? [];
  const now = factEvidence(facts);
  return questionPairs(ids).flatMap(([one, other]) => {
    const movers = [...new Set([...moversOfQuestion(one), ...moversOfQuestion(other)])];
    const standing = standingOf(movers, now);
    return answersTo(one).flatMap((change) => {
      const halfway = suppose(facts, one, change.value);
      return answersTo(other)
        .filter((second) => isOnePlace(change, second))
        .map((second) => ({
          changes: [change, second],
          shifts: shifts(movers, standing, factEvidence(suppose(halfway, other, second.value))),
        }));
    });
  });
}

function questionPairs(ids: readonly RankedConditionId[]): readonly QuestionPair[] {
  const pairs = [PLACES, ...ids.flatMap((id) => pairsByCondition.get(id) ?? [])];
  return [...new Map(pairs.map((pair) => [pair.toSorted().join(' '), pair])).values()];
}

/** Where it hurts and where it hurts most must agree. */
const isOnePlace = (zones: Alternative, main: Alternative): boolean =>
  zones.question !== 'painZones' ||
  main.question !== 'painZoneMain' ||
  (Array.isArray(zones.value) && zones.value.includes(main.value));
