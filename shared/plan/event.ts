import {
  eventByDefault,
  eventRules,
  hasEvent,
  raceIsOver,
  type EventDecision,
} from '#shared/knowledge/events.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { propose, type Candidates } from './candidates.ts';
import { addDays } from './dates.ts';
import type { Reading } from './reading.ts';

/** Days before the race on which it is decided at the latest (dossier interventions.md M). */
const DECISION_DAYS = 14;
const RETEST_DAYS = 7;

/** The one decision on the race, when there is one. */
export function proposeEvent(candidates: Candidates, reading: Reading): void {
  if (!reading.holds(hasEvent)) return;
  const [decision, because] = decide(reading);
  propose(candidates, decision, { because });
}

function decide(reading: Reading): readonly [EventDecision, readonly FactId[]] {
  const isOnCourse = reading.facts.values.inRaceNow === true;
  if (!isOnCourse && reading.holds(raceIsOver)) return ['evt-post-race', reading.because(raceIsOver)];
  for (const { decision, onlyIf, when, whenUnknown } of eventRules) {
    if (onlyIf !== undefined && !reading.holds(onlyIf)) continue;
    if (reading.holds(when)) return [decision, reading.because(when)];
    if (whenUnknown !== undefined && reading.mayHold(when)) return [whenUnknown, ['goalRaceDate']];
  }
  return [eventByDefault, ['goalRaceDate']];
}

/** When the race is decided again: two weeks before it, or after a week, or on the day before. */
export function raceDecisionDate({ facts }: Reading): string | undefined {
  const { daysToRace, goalRaceDate, pregnancyStatus } = facts.values;
  if (daysToRace === undefined || goalRaceDate === undefined || daysToRace < 0) return undefined;
  // nothing to decide again: there is no race in pregnancy
  if (pregnancyStatus === 'pregnant') return undefined;
  if (daysToRace > DECISION_DAYS) return addDays(goalRaceDate, -DECISION_DAYS);
  if (daysToRace > RETEST_DAYS) return addDays(facts.today, RETEST_DAYS);
  return daysToRace === 0 ? facts.today : addDays(goalRaceDate, -1);
}
