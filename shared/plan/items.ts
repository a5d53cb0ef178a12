import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { insoles, supports } from '#shared/knowledge/precedence/selections.ts';
import { runningStopped } from '#shared/knowledge/terms.ts';
import { DOMAINS, type Intervention } from '#shared/knowledge/types.ts';
import { propose, type Candidate, type Candidates } from './candidates.ts';
import { isAllowed } from './collect.ts';
import { bendLimit, chosenDose, isExercise, proposedDose, type LimitsOf } from './doses.ts';
import { doseLevelFor, exerciseOf } from './exercises.ts';
import type { Reading } from './reading.ts';
import type { Choices, ItemChoice, PlanItem, RemovalReason, RemovedItem } from './types.ts';

/** Exercises that start above the knee's present level make way for the gentler one named in their row. */
export function fitToLevel(
  candidates: Candidates,
  reading: Reading,
  conflicts: readonly RemovedItem[],
  limits: LimitsOf,
): readonly RemovedItem[] {
  const level = doseLevelFor(reading);
  const removed: RemovedItem[] = [];
  const isDosable = (id: InterventionId) => proposedDose(id, level, reading, limits(id)) !== undefined;
  for (const candidate of candidates.values()) {
    if (!isExercise(candidate.id) || isDosable(candidate.id)) continue;
    candidates.delete(candidate.id);
    removed.push({ id: candidate.id, by: 'load-pain-model' });
    const instead = exerciseOf(candidate.id).instead as InterventionId | undefined;
    if (instead === undefined || !isDosable(instead) || !isAllowed(instead, reading)) continue;
    if (!conflicts.some(({ id }) => id === instead)) propose(candidates, instead, candidate);
  }
  return removed;
}

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
  const level = doseLevelFor(reading);
  return [...candidates.values()].sort(byPlace).map((candidate): PlanItem => {
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
      dose: chosenDose(id, proposedDose(id, level, reading, bounds) ?? {}, choice.dose, bounds),
      origin,
      selected: isSelected(candidate, choice, reading),
      ...(choice.wording !== undefined && { wording: choice.wording }),
      ...(bend !== undefined && { bendLimitDegrees: bend }),
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

function byPlace(one: Candidate, other: Candidate): number {
  const domain = (id: InterventionId) => DOMAINS.indexOf(interventions[id].domain);
  if (domain(one.id) !== domain(other.id)) return domain(one.id) - domain(other.id);
  if (one.place !== other.place) return one.place < other.place ? -1 : 1;
  return catalogueOrder.indexOf(one.id) - catalogueOrder.indexOf(other.id);
}
const catalogueOrder = Object.keys(interventions) as InterventionId[];
