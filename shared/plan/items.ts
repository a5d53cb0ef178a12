import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { insoles, supports } from '#shared/knowledge/precedence/selections.ts';
import { runningStopped } from '#shared/knowledge/terms.ts';
import { DOMAINS, type Intervention } from '#shared/knowledge/types.ts';
import { propose, type Candidate, type Candidates } from './candidates.ts';
import { bendLimit, cautionsOf, chosenDose, isExercise, proposedDose, type LimitsOf } from './doses.ts';
import { exercisePain } from './exercise-pain.ts';
import { boundedLevel, doseLevelFor } from './exercises.ts';
import type { Reading } from './reading.ts';
import type { BulkDose, Choices, Dose, ItemChoice, PlanItem, RemovalReason, RemovedItem } from './types.ts';

const LEAST_EXERCISES_WITH_SUPPORT = 2;
/** An insole or a support never stands alone (`cf-insole-exercise`, `cf-brace-muscle`). */
export function supportNeedsExercise(candidates: Candidates, choices: Choices): readonly RemovedItem[] {
  const isOn = (id: InterventionId) => choices.items?.[id]?.removed !== true;
  const exercises = [...candidates.keys()].filter(
    (id) => interventions[id].domain === 'strengthening' && isOn(id),
  );
  const removed: RemovedItem[] = [];
  const takeOff = (ids: readonly InterventionId[], by: RemovalReason) => {
    for (const id of ids) if (candidates.delete(id)) removed.push({ id, by });
  };
  if (exercises.length < LEAST_EXERCISES_WITH_SUPPORT) {
    takeOff(insoles, 'cf-insole-exercise');
    takeOff(supports, 'cf-brace-muscle');
  } else if (supports.some((id) => candidates.has(id) && isOn(id))) {
    propose(candidates, 'brc-temporary-policy', {});
  }
  return removed;
}

/** Candidates as they stand on screen and paper, domain by domain, with the clinician's choices laid over. */
export function itemsFrom(
  candidates: Candidates,
  reading: Reading,
  choices: Choices,
  limits: LimitsOf,
): readonly PlanItem[] {
  const level = boundedLevel(doseLevelFor(reading), choices.bulkDose);
  const order = choices.order ?? [];
  return [...candidates.values()].sort(byPlace(order)).map((candidate): PlanItem => {
    const { id, because, causes, conditions, origin } = candidate;
    const { domain, evidence, sources }: Intervention = interventions[id];
    const choice = choices.items?.[id] ?? {};
    const bounds = limits(id);
    const bend = isExercise(id) ? bendLimit(bounds) : undefined;
    return {
      id,
      domain,
      because,
      causes,
      conditions,
      evidence,
      sources,
      dose: chosenDose(
        id,
        proposedDose(id, level, reading, bounds) ?? {},
        isExercise(id) ? withBulk(choice.dose, choices.bulkDose) : choice.dose,
        bounds,
        reading.facts.role,
      ),
      origin,
      selected: isSelected(candidate, choice, reading),
      ...(choice.wording !== undefined && { wording: choice.wording }),
      ...(choice.wordings !== undefined && { wordings: choice.wordings }),
      ...(bend !== undefined && { bendLimitDegrees: bend }),
      ...(isExercise(id) && { pain: exercisePain(id, reading) }),
      cautions: cautionsOf(bounds),
    };
  });
}

/**
 * On paper unless switched off. What a red flag put there needs a doctor's typed reason to go. While running
 * is stopped exercises wait until a doctor keeps them on purpose ("marked safe", dossier handout.md §2).
 */
function isSelected({ id, protected: isSafety }: Candidate, choice: ItemChoice, reading: Reading): boolean {
  const isDoctor = reading.facts.role === 'doctor';
  if (isSafety) return choice.removed !== true || !isDoctor || choice.overrideReason === undefined;
  if (choice.removed === true) return false;
  if (!isExercise(id) || !reading.holds(runningStopped)) return true;
  return isDoctor && (choice.kept === true || choice.added === true);
}

/** The number of the clinician for all exercises, where he names none for this one. */
const withBulk = (own: Dose | undefined, { daysPerWeek }: BulkDose = {}): Dose | undefined =>
  daysPerWeek === undefined ? own : { daysPerWeek, ...own };

/** Domain by domain; within one in the clinician's order, and behind it in the plan's own. */
const byPlace = (order: readonly InterventionId[]) => (one: Candidate, other: Candidate) => {
  const domain = (id: InterventionId) => DOMAINS.indexOf(interventions[id].domain);
  if (domain(one.id) !== domain(other.id)) return domain(one.id) - domain(other.id);
  const wanted = (id: InterventionId) => (order.includes(id) ? order.indexOf(id) : order.length);
  if (wanted(one.id) !== wanted(other.id)) return wanted(one.id) - wanted(other.id);
  if (one.place !== other.place) return one.place < other.place ? -1 : 1;
  return catalogueOrder.indexOf(one.id) - catalogueOrder.indexOf(other.id);
};
const catalogueOrder = Object.keys(interventions) as InterventionId[];
