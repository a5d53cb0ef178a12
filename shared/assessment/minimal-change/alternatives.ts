import type { Facts } from '#shared/intake/facts.ts';
import { toggled } from '#shared/intake/many-of.ts';
import { questionIds, questions, sectionOf, type QuestionId } from '#shared/intake/questions.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { FactValue } from '#shared/logic/evidence.ts';
import { plausibleAnswers } from '../ask-next/plausible-answers.ts';
import { suppose } from '../ask-next/supposed.ts';
import { factEvidence } from '../evidence.ts';
import { moversOfQuestion, shifts, standingOf, type Shift } from '../movers.ts';
import type { AnswerChange } from '../types.ts';

/** Another answer, and how it alone would move the conditions. */
export interface Alternative extends AnswerChange {
  readonly shifts: ReadonlyMap<RankedConditionId, Shift>;
}

/**
 * Every other answer to what the conditions read, question by question: another answer in the place of the one
 * that was given, or an answer where there is none. Who the runner is (age, sex, size) and since when cannot be otherwise
 * once it is said. Of numbers the nearest comes first; of several marks one is set or taken away.
 */
export function alternatives(facts: Facts): readonly (readonly Alternative[])[] {
  const now = factEvidence(facts);
  return questionIds
    .filter((id) => mayBeOtherwise(id, facts))
    .map((question) => {
      const movers = moversOfQuestion(question);
      const standing = standingOf(movers, now);
      return otherAnswers(question, facts).map((value) => ({
        question,
        value,
        shifts: shifts(movers, standing, factEvidence(suppose(facts, question, value))),
      }));
    });
}

function mayBeOtherwise(id: QuestionId, facts: Facts): boolean {
  if (!facts.shown.has(id) || moversOfQuestion(id).length === 0) return false;
  const isSettled = sectionOf(id) === 'person' || questions[id].kind === 'date';
  return !isSettled || facts.values[id] === undefined;
}

function otherAnswers(id: QuestionId, { values, today }: Facts): readonly FactValue[] {
  const given: FactValue | undefined = values[id];
  const plausible = plausibleAnswers(id, today).map(({ value }) => value);
  if (typeof given === 'number') {
    return plausible
      .filter((value) => value !== given)
      .toSorted((one, other) => Math.abs(Number(one) - given) - Math.abs(Number(other) - given));
  }
  if (typeof given !== 'object') return plausible.filter((value) => value !== given);
  return marksMovedByOne(given, plausible);
}

/** One mark set or taken away. To take away several at once with "none" is no small change. */
function marksMovedByOne(given: readonly string[], plausible: readonly FactValue[]): readonly FactValue[] {
  // a plausible answer to a question with several marks is one mark
  return plausible.flat().flatMap((option) => {
    const marks = toggled(given, String(option));
    return marks === undefined || given.length - marks.length > 1 ? [] : [marks];
  });
}
