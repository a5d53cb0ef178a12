import type { OwnedRule } from '#shared/reach/rules.ts';
import { adaptationSafeguards } from '#shared/assessment/adaptation-rule.ts';
import { eventRules, hasEvent } from '#shared/knowledge/events.ts';
import { isAsked, sectionOf, type Answers, type FactId } from '#shared/intake/questions.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { RankedCondition } from '#shared/knowledge/types.ts';
import { all, not } from '#shared/logic/builders.ts';
import type { Condition, Truth } from '#shared/logic/condition.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import { concludes, Tried } from './holds.ts';
import { Random } from './random.ts';
import { setFact, type Draft } from './set-fact.ts';

const STARTS = 12;
const STEPS = 60;

/**
 * Answers from which the conclusion of a rule is drawn; undefined when none were found. From nothing, or from a
 * calm runner, the search again and again picks one part of the rule that is not yet what it must be and
 * changes the answer behind it. It finds no proof that there are none, but whatever it finds is real.
 */
export function findAnswers(rule: OwnedRule, starts: readonly Answers[], seed: number): Answers | undefined {
  const random = new Random(seed);
  const goal = goalOf(rule);
  for (let start = 0; start < STARTS; start += 1) {
    const draft: Draft = { ...starts[start % starts.length] };
    for (let step = 0; step < STEPS; step += 1) {
      const tried = new Tried(draft);
      if (concludes(rule, tried)) return draft;
      new Repair(draft, tried, random).make(goal, true);
    }
  }
  return undefined;
}

/** What must be true for the conclusion to be drawn: a row of a table is reached only past the rows before it. */
function goalOf({ owner, part, when }: OwnedRule): Condition {
  if (part === 'stage') {
    return { op: 'compare', fact: 'overuseStage', by: '=', to: Number(owner.replace('stage-', '')) };
  }
  const row = part === 'race' ? eventRules.findIndex((one) => one.when === when) : -1;
  if (row === -1) return when;
  const { onlyIf } = eventRules[row] ?? {};
  const earlier = eventRules.slice(0, row).map((one) => not(one.onlyIf ?? one.when));
  return all(hasEvent, when, ...(onlyIf === undefined ? [] : [onlyIf]), ...earlier);
}

/** One step: makes one part of a rule a little more what it must be. */
class Repair {
  readonly #draft: Draft;
  readonly #tried: Tried;
  readonly #random: Random;

  constructor(draft: Draft, tried: Tried, random: Random) {
    this.#draft = draft;
    this.#tried = tried;
    this.#random = random;
  }

  make(condition: Condition, wanted: boolean): void {
    switch (condition.op) {
      case 'all':
      case 'any':
        return this.#makePart(condition.of, wanted);
      case 'not':
        return this.make(condition.of, !wanted);
      case 'fired':
        return this.make(redFlags[condition.flag as RedFlagId].when, wanted);
      case 'hypothesis': {
        const id = this.#random.oneOf(condition.anyOf) as RankedConditionId | undefined;
        return id === undefined ? undefined : this.#makeLikely(id, wanted);
      }
      default:
        setFact(this.#draft, condition, wanted, this.#random);
        return this.#makeShown(condition.fact);
    }
  }

  #judge(condition: Condition): Truth {
    return evaluate(condition, this.#tried.evidenceFor(condition));
  }

  #makePart(parts: readonly Condition[], wanted: boolean): void {
    const failing = parts.filter((part) => this.#judge(part) !== wanted);
    const part = this.#random.oneOf(failing.length === 0 ? parts : failing);
    if (part !== undefined) this.make(part, wanted);
  }

  /** A condition gains by findings that speak for it and by losing those against it; or the reverse. */
  #makeLikely(id: RankedConditionId, wanted: boolean): void {
    const { gate, features }: RankedCondition = conditions[id];
    const safeguards = id === 'adaptation-soreness' ? adaptationSafeguards : gate;
    const goals: readonly (readonly [Condition, boolean])[] = [
      ...(safeguards === undefined || !wanted ? [] : [[safeguards, true] as const]),
      ...features.map(({ weight, when }) => [when, weight > 0 === wanted] as const),
    ];
    const failing = goals.filter(([when, goal]) => this.#judge(when) !== goal);
    const chosen = this.#random.oneOf(failing);
    if (chosen !== undefined) this.make(...chosen);
  }

  /** An answer is in force only while its question is asked; the safety questions always are. */
  #makeShown(fact: FactId): void {
    if (!isAsked(fact) || sectionOf(fact) === 'redflags' || this.#tried.facts.shown.has(fact)) return;
    const rule = shownWhen[fact];
    if (rule !== undefined) this.make(rule, true);
  }
}
