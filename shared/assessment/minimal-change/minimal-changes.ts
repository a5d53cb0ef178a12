import type { Facts } from '#shared/intake/facts.ts';
import type { Hypothesis, MinimalChange } from '../types.ts';
import { alternatives } from './alternatives.ts';
import { doubleOvertakings, singleOvertakings, type Candidate } from './candidates.ts';
import { judgeChange } from './judge-change.ts';
import { doubleLosses, singleLosses } from './losses.ts';
import { raceOf, turnsOnGate } from './race.ts';

/** As many as one reads at a glance. */
const MOST_CHANGES = 3;
/** Candidates that are worked out in full, at most. */
const MOST_JUDGED = 24;

/**
 * The fewest answers that, were they otherwise, would change the first place: the smallest change of the facts that
 * gives another result (Wachter, Mittelstadt and Russell 2018, M03). One answer, else two, that put another
 * condition first; where no two can, one or two that take the first its label "leading". What is not answered yet
 * comes before what would have to have been answered wrongly, findings before what takes a condition off the list, then
 * what tips most clearly. Points are added up to
 * find candidates; each that is returned has been worked out in full. Empty for a coach and while no pattern is clear.
 */
export function minimalChanges(facts: Facts, ranked: readonly Hypothesis[]): readonly MinimalChange[] {
  const [first, ...others] = ranked;
  if (facts.role === 'coach' || first === undefined || first.label === 'less-likely') return [];
  const byQuestion = alternatives(facts);
  const race = raceOf(facts, first, others);
  const searches: readonly [MinimalChange['outcome']['kind'], () => readonly Candidate[]][] = [
    ['other-first', () => singleOvertakings(race, byQuestion)],
    ['other-first', () => doubleOvertakings(facts, race, first, byQuestion)],
    ['label-lost', () => singleLosses(facts, first, byQuestion)],
    ['label-lost', () => doubleLosses(facts, first, byQuestion)],
  ];
  for (const [kind, search] of searches) {
    if (kind === 'label-lost' && first.label !== 'leading') break;
    const found = confirmed(facts, first, search(), kind);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first few candidates that hold when they are worked out in full, each about questions of its own. */
function confirmed(
  facts: Facts,
  first: Hypothesis,
  candidates: readonly Candidate[],
  kind: MinimalChange['outcome']['kind'],
): readonly MinimalChange[] {
  const inOrder = candidates
    .map((candidate) => ({ candidate, rank: rankOf(facts, candidate) }))
    .toSorted((one, other) => firstDifference(one.rank, other.rank));
  const found = new Map<string, MinimalChange>();
  for (const { candidate } of inOrder.slice(0, MOST_JUDGED)) {
    const { changes } = candidate;
    const about = changes.map(({ question }) => question).join(' ');
    if (found.has(about)) continue;
    const plain = changes.map(({ question, value }) => ({ question, value }));
    const change = judgeChange(facts, first, plain);
    if (change?.outcome.kind === kind) found.set(about, change);
    if (found.size === MOST_CHANGES) break;
  }
  return [...found.values()];
}

/** Answers that would have to have been wrong, whether a condition comes or goes by its gate, and how clearly it tips. */
const rankOf = ({ values }: Facts, candidate: Candidate): readonly number[] => [
  candidate.changes.filter(({ question }) => values[question] !== undefined).length,
  Number(turnsOnGate(candidate)),
  -candidate.surplusPoints,
];
const firstDifference = (one: readonly number[], other: readonly number[]): number =>
  one.map((part, index) => part - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
