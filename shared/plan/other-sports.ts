import {
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
export function isUnsuitable(sport: OtherSport, { assessment }: Reading): boolean {
  const ratings = new Set(possibleConditions(assessment).map((id) => otherSportByCondition[id]?.[sport]));
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
    const rating = ratings[sport];
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
