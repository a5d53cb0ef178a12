import type { Facts } from '#shared/intake/facts.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { RedFlagId } from '#shared/knowledge/red-flags.ts';
import { adaptation, stageIs } from '#shared/knowledge/terms.ts';
import { growthPain, sharpLateralPain, zeroPain } from '#shared/knowledge/precedence.ts';
import { any } from '#shared/logic/builders.ts';
import { collectCandidates } from './collect.ts';
import { addDays } from './dates.ts';
import { limitsFor } from './doses.ts';
import { decideRace, raceDecisionDate, type Decided } from './event.ts';
import { boundedLevel, doseLevelFor, exerciseOf } from './exercises.ts';
import { isExercise } from './doses.ts';
import { itemsFrom, supportNeedsExercise } from './items.ts';
import { readFor, type Reading } from './reading.ts';
import { resolveConflicts } from './resolve.ts';
import { settleCourse } from './courses.ts';
import { scheduleFor } from './running.ts';
import { capItems } from './select.ts';
import { swapUnfit } from './substitutes.ts';
import type { Choices, Plan, PlanItem } from './types.ts';
import { findWithheld, safeCandidates } from './withheld.ts';

/**
 * Facts, assessment and the clinician's choices → plan. Pure, total and deterministic: the same input gives
 * the same plan, and no choice brings back what a flag, a block or a contraindication has removed.
 */
export function makePlan(facts: Facts, assessment: Assessment, choices: Choices): Plan {
  const reading = readFor(facts, assessment);
  const race = decideRace(reading, choices);
  const withheld = findWithheld(reading, choices);
  if (withheld !== null) {
    const items = itemsFrom(safeCandidates(withheld, reading), reading, {}, limitsFor(reading));
    return { withheld, items, removed: [], schedule: null, ...circumstances(reading, items, choices, race) };
  }
  const settled = settleItems(reading, choices, race);
  return {
    withheld,
    ...settled,
    schedule: scheduleFor(settled.items, reading, choices, race),
    ...circumstances(reading, settled.items, choices, race),
  };
}

/** The items of a plan that is not withheld, and what rules took off it. */
export function settleItems(
  reading: Reading,
  choices: Choices,
  race: Decided | undefined = decideRace(reading, choices),
): Pick<Plan, 'items' | 'removed'> {
  const limits = limitsFor(reading);
  const candidates = collectCandidates(reading, choices, race);
  const conflicts = resolveConflicts(candidates, reading, choices);
  const otherCourses = settleCourse(candidates);
  const unfit = swapUnfit(candidates, reading, {
    level: boundedLevel(doseLevelFor(reading), choices.bulkDose),
    limits,
    lacking: choices.lackingEquipment ?? [],
    conflicts,
  });
  const tooMany = capItems(candidates, choices);
  const unsupported = supportNeedsExercise(candidates, choices);
  return {
    items: itemsFrom(candidates, reading, choices, limits),
    removed: [...conflicts, ...otherCourses, ...unfit, ...tooMany, ...unsupported],
  };
}

type Circumstances = Pick<
  Plan,
  'painLimit' | 'sessionMinutes' | 'doseLevel' | 'nextCheck' | 'race' | 'raceDecisionDate' | 'stopRunFlags'
>;

function circumstances(
  reading: Reading,
  items: readonly PlanItem[],
  choices: Choices,
  race: Decided | undefined,
): Circumstances {
  const decision = raceDecisionDate(reading);
  const proposedLevel = doseLevelFor(reading);
  return {
    painLimit: painLimit(reading),
    sessionMinutes: sessionMinutesOf(items),
    doseLevel: { proposed: proposedLevel, used: boundedLevel(proposedLevel, choices.bulkDose) },
    nextCheck: nextCheck(reading, choices),
    ...(race !== undefined && { race: race.decision }),
    ...(decision !== undefined && { raceDecisionDate: decision }),
    stopRunFlags: stopRunFlags(reading),
  };
}

/** Minutes of one session of the exercises that stand on paper. */
export const sessionMinutesOf = (items: readonly PlanItem[]): number =>
  items.filter(({ selected }) => selected).reduce((sum, { id }) => sum + exerciseMinutes(id), 0);

const exerciseMinutes = (id: InterventionId): number => (isExercise(id) ? exerciseOf(id).minutes : 0);

/** The limit of the most protective possible condition (A1). */
function painLimit(reading: Reading): Plan['painLimit'] {
  if (reading.mayHold(zeroPain)) return 'zero';
  if (reading.mayHold(growthPain)) return 'growth';
  return reading.mayHold(sharpLateralPain) ? 'first-sharp-pain' : 'usual';
}

const WEEK_DAYS = 7;
const USUAL_CHECK_DAYS = 14;
const looksAgainSoon = any(stageIs(4), adaptation);
/** The clinician's date, from today on; while a flag stops running no later than the proposed one. */
function nextCheck(reading: Reading, { nextCheck: chosen }: Choices): string {
  const { today } = reading.facts;
  const proposed = addDays(today, nextCheckDays(reading));
  if (chosen === undefined || chosen < today) return proposed;
  return stopRunFlags(reading).length > 0 && chosen > proposed ? proposed : chosen;
}

/** A week after an urgent flag, for stage 4 and for the soreness of new load; two weeks otherwise (A2). */
function nextCheckDays(reading: Reading): number {
  const isUrgent = reading.assessment.redFlags.some(({ urgency }) =>
    ['emergency', 'same-day', 'within-week'].includes(urgency),
  );
  return isUrgent || reading.holds(looksAgainSoon) ? WEEK_DAYS : USUAL_CHECK_DAYS;
}

const stopRunFlags = ({ assessment }: Reading): readonly RedFlagId[] =>
  assessment.redFlags.filter(({ effects }) => effects.includes('stop-run')).map(({ id }) => id);
