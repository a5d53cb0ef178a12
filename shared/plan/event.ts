import {
  eventByDefault,
  eventRules,
  hasEvent,
  noStart,
  raceIsOver,
  type EventDecision,
} from '#shared/knowledge/events.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { addDays } from './dates.ts';
import type { Reading } from './reading.ts';
import type { Choices, RaceDecision } from './types.ts';

/** Days before the race on which it is decided at the latest (dossier interventions.md M). */
const DECISION_DAYS = 14;
const RETEST_DAYS = 7;

/** A decision on the race and the facts behind it. */
export interface Decided {
  readonly decision: RaceDecision;
  readonly because: readonly FactId[];
}

/** Strictest first: what a clinician may put in the place of one another. */
const CHOOSABLE: readonly EventDecision[] = [
  'evt-no-start',
  'evt-consult-first',
  'evt-start-conditional',
  'evt-start-ok',
];

/**
 * The decision of the table, or the clinician's (dossier interventions.md M). A stricter one always holds. A
 * milder one is a doctor's, and only where nothing speaks for "do not start", not even something unknown.
 */
export function decideRace(reading: Reading, { race: chosen }: Choices): Decided | undefined {
  if (!reading.holds(hasEvent)) return undefined;
  const [proposed, because] = decide(reading);
  if (chosen === undefined || chosen.decision === proposed) {
    return { decision: { proposed, decision: proposed }, because };
  }
  const [from, to] = [CHOOSABLE.indexOf(proposed), CHOOSABLE.indexOf(chosen.decision)];
  const isStricter = to !== -1 && to < from;
  const isMilder = from !== -1 && to > from && reading.facts.role === 'doctor' && !reading.mayHold(noStart);
  return isStricter || isMilder
    ? { decision: { proposed, decision: chosen.decision }, because }
    : { decision: { proposed, decision: proposed, refused: chosen.decision }, because };
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
