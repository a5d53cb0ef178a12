import type { Facts } from '#shared/intake/facts.ts';
import type { Hypothesis } from '../types.ts';
import type { Alternative } from './alternatives.ts';
import { entangledPairs } from './entangled-pairs.ts';
import type { Race, Rival } from './race.ts';

/** Answers that look as if they would do, the more surely the greater the surplus of points. */
export interface Candidate {
  readonly changes: readonly Alternative[];
  readonly surplusPoints: number;
}

/** A gap that two answers can hardly close: more than two of the heaviest findings each way. */
const MOST_ENTANGLED_POINTS = 12;

/** One other answer that would close the gap to the first. */
export function singleOvertakings(
  race: Race,
  byQuestion: readonly (readonly Alternative[])[],
): readonly Candidate[] {
  return race.rivals.flatMap((rival) =>
    bestAnswers(race, rival, byQuestion)
      .map(({ alternative, gain }) => ({
        changes: [alternative],
        surplusPoints: gain - rival.gapPoints,
      }))
      .filter(({ surplusPoints }) => surplusPoints >= 0),
  );
}

/**
 * Two other answers that would close the gap together: either their points add up, or one rule reads them both.
 */
export function doubleOvertakings(
  facts: Facts,
  race: Race,
  first: Hypothesis,
  byQuestion: readonly (readonly Alternative[])[],
): readonly Candidate[] {
  const added = race.rivals.flatMap((rival) => {
    const best = bestAnswers(race, rival, byQuestion).filter(({ gain }) => gain > 0);
    return best.flatMap((one, index) =>
      best.slice(index + 1).map((other) => ({
        changes: [one.alternative, other.alternative],
        surplusPoints: one.gain + other.gain - rival.gapPoints,
      })),
    );
  });
  const within = race.rivals.filter(({ gapPoints }) => gapPoints <= MOST_ENTANGLED_POINTS);
  const entangled = entangledPairs(facts, [first.id, ...within.map(({ id }) => id)], byQuestion).flatMap(
    ({ changes, shifts }) =>
      within.map(({ id, gapPoints }) => ({
        changes,
        surplusPoints: race.gainPoints(id, shifts) - gapPoints,
      })),
  );
  return [...added, ...entangled].filter(({ surplusPoints }) => surplusPoints >= 0);
}

/** Of each question the answer that helps the rival most. */
function bestAnswers(race: Race, rival: Rival, byQuestion: readonly (readonly Alternative[])[]) {
  return byQuestion.flatMap((answers) => {
    let [best, most]: [Alternative | undefined, number] = [undefined, -Infinity];
    for (const answer of answers) {
      const gain = race.gainPoints(rival.id, answer.shifts);
      if (gain > most) [best, most] = [answer, gain];
    }
    return best === undefined ? [] : [{ alternative: best, gain: most }];
  });
}
