import {
  otherSportByCircumstance,
  otherSportByCondition,
  otherSportByDefault,
  otherSports,
  type OtherSport,
  type Suitability,
} from '#shared/knowledge/cross-training.ts';
import { overuse, runningStopped } from '#shared/knowledge/terms.ts';
import { any } from '#shared/logic/builders.ts';
import { propose, type Candidates } from './candidates.ts';
import { possibleConditions, type Reading } from './reading.ts';

const ORDER: readonly Suitability[] = ['first', 'conditional', 'after-doctor', 'avoid'];
const runsLess = any(overuse(1, 2, 3, 4), runningStopped);

/** True when a possible condition, or a missing doctor's word, speaks against the sport. */
export function isUnsuitable(sport: OtherSport, reading: Reading): boolean {
  const { assessment } = reading;
  const ratings = new Set([
    ...possibleConditions(assessment).map((id) => otherSportByCondition[id]?.[sport]),
    ...circumstantial(sport, reading),
  ]);
  return ratings.has('avoid') || (assessment.role === 'coach' && ratings.has('after-doctor'));
}

/** What keeps the runner fit meanwhile, rated by the foremost condition; unsuitable sports leave with their reason. */
export function proposeOtherSports(candidates: Candidates, reading: Reading): void {
  if (!reading.holds(runsLess)) return;
  const conditions = possibleConditions(reading.assessment);
  const foremost = conditions.find((id) => otherSportByCondition[id] !== undefined);
  const ratings =
    (foremost === undefined ? undefined : otherSportByCondition[foremost]) ?? otherSportByDefault;
  const isStopped = reading.holds(runningStopped);
  const because = reading.because(runsLess);
  otherSports.forEach((sport, place) => {
    const rating = leastSuitable([ratings[sport], ...circumstantial(sport, reading)]);
    // while running is stopped only first choices count, and walking where it does not hurt
    if (isStopped && rating !== 'first' && !(rating === 'conditional' && sport === 'xt-walk')) return;
    propose(candidates, sport, {
      because,
      conditions: foremost === undefined ? [] : [foremost],
      place,
      rank: ORDER.indexOf(rating) * otherSports.length + place,
    });
  });
}

/** What a back or a pregnancy has to say to a sport. */
const circumstantial = (sport: OtherSport, reading: Reading): readonly Suitability[] =>
  otherSportByCircumstance.filter(({ when }) => reading.holds(when)).map(({ row }) => row[sport]);

const leastSuitable = (ratings: readonly Suitability[]): Suitability =>
  ORDER.toReversed().find((rating) => ratings.includes(rating)) ?? 'avoid';
