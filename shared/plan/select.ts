import {
  interventionIds,
  interventions,
  type ExerciseId,
  type InterventionId,
} from '#shared/knowledge/interventions.ts';
import { itemLimits, MOST_SESSION_MINUTES } from '#shared/knowledge/precedence.ts';
import { medicines } from '#shared/knowledge/precedence/selections.ts';
import type { EvidenceGrade } from '#shared/knowledge/types.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { exerciseOf } from './exercises.ts';
import { isExercise } from './doses.ts';
import type { Choices, RemovedItem } from './types.ts';

type Kind = keyof typeof itemLimits;
const kinds = Object.keys(itemLimits) as Kind[];

const kindByItem: ReadonlyMap<InterventionId, Kind> = new Map(
  interventionIds.flatMap((id): readonly [InterventionId, Kind][] => {
    if ((medicines as readonly InterventionId[]).includes(id)) return [[id, 'medicines']];
    const kind = kinds.find((one) => one === interventions[id].domain);
    return kind === undefined ? [] : [[id, kind]];
  }),
);

/**
 * Few items do more than many (`cf-max-items`): the usual number by rank, and beyond it what the clinician
 * asked for, up to the most that a sheet carries. Then the exercises are cut to the length of a session.
 */
export function capItems(candidates: Candidates, choices: Choices): readonly RemovedItem[] {
  const dropped: InterventionId[] = [];
  const drop = (id: InterventionId) => {
    candidates.delete(id);
    dropped.push(id);
  };
  const isWanted = ({ id }: Candidate): boolean => {
    const choice = choices.items?.[id];
    return choice?.removed !== true && (choice?.added === true || choice?.kept === true);
  };
  const isOff = ({ id }: Candidate): boolean => choices.items?.[id]?.removed === true;
  for (const kind of kinds) {
    const { usual, most } = itemLimits[kind];
    const ranked = [...candidates.values()].filter(({ id }) => kindByItem.get(id) === kind).sort(byRank);
    const wanted = ranked.filter(isWanted).slice(0, most);
    const usuals = ranked.filter(({ origin }) => origin === 'proposed').slice(0, usual);
    const others = usuals.filter((one) => !wanted.includes(one) && !isOff(one));
    const room = most - wanted.length;
    const staying = new Set([...wanted, ...others.slice(0, room), ...usuals.filter(isOff)]);
    for (const candidate of ranked) if (!staying.has(candidate)) drop(candidate.id);
  }
  for (const id of beyondSession(candidates, isWanted, isOff)) drop(id);
  return dropped.map((id) => ({
    id,
    by: kindByItem.get(id) === 'medicines' ? 'cf-nsaid-plus' : 'cf-max-items',
  }));
}

/** What has to go, the least important first, until a session fits; what the clinician wants goes last. */
function beyondSession(
  candidates: Candidates,
  isWanted: (candidate: Candidate) => boolean,
  isOff: (candidate: Candidate) => boolean,
): readonly InterventionId[] {
  const session = [...candidates.values()]
    .filter((candidate) => isExercise(candidate.id) && !isOff(candidate))
    .sort((one, other) =>
      firstDifference(
        Number(isWanted(other)) - Number(isWanted(one)),
        byDomain(one, other),
        byRank(one, other),
      ),
    );
  const going: InterventionId[] = [];
  let minutes = session.reduce((sum, { id }) => sum + exerciseOf(id as ExerciseId).minutes, 0);
  for (const { id } of session.toReversed()) {
    if (minutes <= MOST_SESSION_MINUTES) break;
    going.push(id);
    minutes -= exerciseOf(id as ExerciseId).minutes;
  }
  return going;
}

/** Strength before stretching. */
const byDomain = (one: Candidate, other: Candidate): number =>
  Number(interventions[one.id].domain === 'stretching') -
  Number(interventions[other.id].domain === 'stretching');

const GRADES: readonly EvidenceGrade[] = ['A', 'B', 'C', 'D'];
/** By rank, then by evidence, then by id, so that the order never depends on how the items came in. */
function byRank(one: Candidate, other: Candidate): number {
  if (one.rank !== other.rank) return one.rank < other.rank ? -1 : 1;
  const grade = (id: InterventionId) => GRADES.indexOf(interventions[id].evidence);
  return firstDifference(grade(one.id) - grade(other.id), one.id < other.id ? -1 : 1);
}

/** The first comparison that tells two apart. */
const firstDifference = (...comparisons: number[]): number => comparisons.find((one) => one !== 0) ?? 0;
