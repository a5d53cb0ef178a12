import { overuseStages, type OveruseStage } from '#shared/intake/derive/overuse-stage.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { causes, type CauseId } from '#shared/knowledge/causes.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { painKinds } from '#shared/knowledge/pain-kind.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { EvidenceGrade, RankedCondition, SourceId } from '#shared/knowledge/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { trace, type Trace } from '#shared/logic/trace.ts';
import { assess } from './assess.ts';
import { factEvidence } from './evidence.ts';
import { CORE_ZONE_POINTS } from './hypotheses.ts';
import { minimalChanges } from './minimal-change/minimal-changes.ts';
import { painKindEvidence } from './pain-kind.ts';
import { flagEvidence, judgeRedFlags } from './red-flags.ts';
import type { MinimalChange, PainKind } from './types.ts';

/** A conclusion that can be asked why. The kind and the stage of the pain need no id. */
export type Subject =
  | { readonly kind: 'flag'; readonly id: RedFlagId }
  | { readonly kind: 'condition'; readonly id: RankedConditionId }
  | { readonly kind: 'cause'; readonly id: CauseId }
  | { readonly kind: 'pain-kind' }
  | { readonly kind: 'stage' }
  /** What would change the first place. */
  | { readonly kind: 'first-place' };

/** A rule as it was judged, and what it gives when it holds; nothing where the rule is the conclusion itself. */
export interface JudgedRule {
  readonly judged: Trace;
  readonly gives?:
    | { readonly kind: 'points'; readonly points: number }
    | { readonly kind: 'pain-kind'; readonly painKind: PainKind }
    | { readonly kind: 'stage'; readonly stage: OveruseStage }
    /** What must not be false, or the condition leaves the list. */
    | { readonly kind: 'gate' };
}

/** Why Genu concludes something: every rule that was asked, line by line, how good its evidence is and its sources. */
export interface Explanation {
  readonly rules: readonly JudgedRule[];
  readonly evidence?: EvidenceGrade;
  readonly sources: readonly SourceId[];
  /** Of the first place: the fewest other answers that would change it; empty where no two would. */
  readonly changes?: readonly MinimalChange[];
  /** Lines that only a doctor may see were left out. */
  readonly isReduced?: true;
}

/** Explains a conclusion from the facts alone. Pure and total: what did not hold is explained as well. */
export function explainSubject(facts: Facts, subject: Subject): Explanation {
  switch (subject.kind) {
    case 'flag': {
      const { when, sources } = redFlags[subject.id];
      return { rules: [{ judged: trace(when, flagEvidence(facts)) }], sources };
    }
    case 'cause': {
      const { when, sources, evidence } = causes[subject.id];
      return { rules: [{ judged: trace(when, factEvidence(facts)) }], sources, evidence };
    }
    case 'condition':
      return explainCondition(conditions[subject.id], factEvidence(facts));
    case 'pain-kind':
      return { rules: explainPainKind(facts), sources: [] };
    case 'stage':
      return { rules: explainStage(factEvidence(facts)), sources: [] };
    case 'first-place':
      return { rules: [], sources: [], changes: minimalChanges(facts, assess(facts).hypotheses) };
  }
}

function explainCondition(
  { gate, features, coreZones, sources }: RankedCondition,
  evidence: Evidence,
): Explanation {
  const weighed = (points: number, when: Condition): JudgedRule => ({
    judged: trace(when, evidence),
    gives: { kind: 'points', points },
  });
  const zones: Condition = { op: 'one-of', fact: 'painZoneMain', values: coreZones };
  return {
    rules: [
      ...(gate === undefined ? [] : [{ judged: trace(gate, evidence), gives: { kind: 'gate' } as const }]),
      ...features.map(({ weight, when }) => weighed(weight, when)),
      ...(coreZones.length === 0 ? [] : [weighed(CORE_ZONE_POINTS, zones)]),
    ],
    sources,
  };
}

/** The rule of the kind that was named, and before it those of earlier kinds that are still open. */
function explainPainKind(facts: Facts): readonly JudgedRule[] {
  const evidence = painKindEvidence(facts, judgeRedFlags(facts));
  const judged = painKinds.map(({ kind, when }): JudgedRule & { judged: Trace } => ({
    judged: trace(when, evidence),
    gives: { kind: 'pain-kind', painKind: kind },
  }));
  return upToFirstTrue(judged).filter(({ judged: { truth } }) => truth !== false);
}

/** The rules of the stages, worst first, down to the one that decides; an open one stops the search. */
function explainStage(evidence: Evidence): readonly JudgedRule[] {
  return upToFirstTrue(
    overuseStages.map(({ stage, when }) => ({
      judged: trace(when, evidence),
      gives: { kind: 'stage', stage },
    })),
  );
}

function upToFirstTrue(rules: readonly JudgedRule[]): readonly JudgedRule[] {
  const end = rules.findIndex(({ judged }) => judged.truth === true);
  return end === -1 ? rules : rules.slice(0, end + 1);
}
