import type { Assessment, Hypothesis, HypothesisLabel, PainKind } from '#shared/assessment/types.ts';
import type { Pattern, Reasoning } from '#shared/contract/schemas.ts';
import type { CauseId } from '#shared/knowledge/causes.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { Urgency } from '#shared/knowledge/types.ts';
import type { Plan } from '#shared/plan/types.ts';

export type FlagState = 'fired' | 'open' | 'clear';
/** Where a condition stands in the ranking. */
export interface Standing {
  readonly place: number;
  readonly label: HypothesisLabel;
  readonly points: number;
}
interface Change<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What differs between two conclusions, what matters most first. */
export interface Moves {
  readonly flags: readonly (Change<FlagState> & { readonly id: RedFlagId; readonly urgency: Urgency })[];
  readonly painKind?: Change<PainKind>;
  readonly stage?: Change<number | undefined>;
  readonly hypotheses: readonly (Change<Standing | undefined> & { readonly id: RankedConditionId })[];
  readonly withheld?: Change<Plan['withheld']>;
  readonly items: Gained<InterventionId>;
  readonly causes: Gained<CauseId | 'cause-other-unknown'>;
}
interface Gained<Id> {
  readonly gained: readonly Id[];
  readonly lost: readonly Id[];
}

/** As many places as the findings show. */
const SHOWN_PLACES = 3;

/** Compares what is concluded with what would be. A condition counts when its place, label or points move in sight. */
export function whatMoves(before: Reasoning, after: Reasoning): Moves {
  const [kindBefore, kindAfter] = [kindOf(before), kindOf(after)];
  const [stageBefore, stageAfter] = [before, after].map(({ assessment }) => assessment.derived.overuseStage);
  const [withheldBefore, withheldAfter] = [before.plan.withheld, after.plan.withheld];
  return {
    flags: movedFlags(before.assessment, after.assessment),
    ...(kindBefore !== kindAfter && { painKind: { from: kindBefore, to: kindAfter } }),
    ...(stageBefore !== stageAfter && { stage: { from: stageBefore, to: stageAfter } }),
    hypotheses: movedHypotheses(before.assessment.hypotheses, after.assessment.hypotheses),
    ...(withheldBefore !== withheldAfter && { withheld: { from: withheldBefore, to: withheldAfter } }),
    items: gainedAndLost(onPaper(before.plan), onPaper(after.plan)),
    causes: gainedAndLost(
      before.assessment.causes.map(({ id }) => id),
      after.assessment.causes.map(({ id }) => id),
    ),
  };
}

/** True when nothing at all would be different. */
export const isStill = ({ flags, hypotheses, items, causes, ...others }: Moves): boolean =>
  [flags, hypotheses, items.gained, items.lost, causes.gained, causes.lost].every(
    (list) => list.length === 0,
  ) && Object.keys(others).length === 0;

const kindOf = ({ assessment, pattern }: { assessment: Assessment; pattern?: Pattern }): PainKind =>
  pattern?.kind ?? assessment.painKind.kind;

const onPaper = ({ items }: Plan): readonly InterventionId[] =>
  items.filter(({ selected }) => selected).map(({ id }) => id);

function gainedAndLost<Id>(before: readonly Id[], after: readonly Id[]): Gained<Id> {
  return {
    gained: after.filter((id) => !before.includes(id)),
    lost: before.filter((id) => !after.includes(id)),
  };
}

function movedFlags(before: Assessment, after: Assessment): Moves['flags'] {
  const [from, to] = [flagStates(before), flagStates(after)];
  const ids = [...new Set([...to.keys(), ...from.keys()])];
  return ids.flatMap((id) => {
    const [one, other] = [from.get(id), to.get(id)];
    const states = { from: one?.state ?? 'clear', to: other?.state ?? 'clear' } as const;
    const urgency = other?.urgency ?? one?.urgency;
    return states.from === states.to || urgency === undefined ? [] : [{ id, urgency, ...states }];
  });
}

function flagStates({ redFlags, notExcluded }: Assessment) {
  const stated =
    (state: FlagState) =>
    ({ id, urgency }: { id: RedFlagId; urgency: Urgency }) =>
      [id, { state, urgency }] as const;
  return new Map([...redFlags.map(stated('fired')), ...notExcluded.map(stated('open'))]);
}

function movedHypotheses(before: readonly Hypothesis[], after: readonly Hypothesis[]): Moves['hypotheses'] {
  const [from, to] = [standings(before), standings(after)];
  const ids = [...new Set([...to.keys(), ...from.keys()])];
  return ids
    .map((id) => ({ id, from: from.get(id), to: to.get(id) }))
    .filter((move) => isInSight(move.from) || isInSight(move.to))
    .filter(
      (move) =>
        move.from?.place !== move.to?.place ||
        move.from?.label !== move.to?.label ||
        move.from?.points !== move.to?.points,
    );
}

const isInSight = (standing: Standing | undefined): boolean =>
  standing !== undefined && standing.place <= SHOWN_PLACES;

const standings = (hypotheses: readonly Hypothesis[]): ReadonlyMap<RankedConditionId, Standing> =>
  new Map(hypotheses.map(({ id, label, raw }, index) => [id, { place: index + 1, label, points: raw }]));
