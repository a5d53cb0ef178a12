import { isBedsideTest } from '#shared/intake/answering-time.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { isAsked, questions, type FactId } from '#shared/intake/questions.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import { URGENCIES, type RedFlag } from '#shared/knowledge/types.ts';
import type { Truth } from '#shared/logic/condition.ts';
import { evaluate, isInformative } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { decisiveFacts } from '#shared/logic/trace.ts';
import { factEvidence } from './evidence.ts';
import type { FiredFlag, OpenFlag } from './types.ts';
import { unansweredBehind } from './unanswered.ts';

export interface Triage {
  /** Most urgent first. */
  readonly fired: readonly FiredFlag[];
  readonly notExcluded: readonly OpenFlag[];
}

const flagIds = Object.keys(redFlags) as RedFlagId[];
const flag = (id: RedFlagId): RedFlag => redFlags[id];
const mostUrgentFirst = [...flagIds].sort(
  (left, right) => URGENCIES.indexOf(flag(left).urgency) - URGENCIES.indexOf(flag(right).urgency),
);

/**
 * Judges every red flag (dossier red-flags.md §0). A rule that is true has fired. A rule that is unknown gets
 * a second look in which unanswered optional evidence counts as false; still unknown, it is "not yet
 * excluded".
 */
export function judgeRedFlags(facts: Facts): Triage {
  const evidence = new FlagEvidence(facts);
  const fired: FiredFlag[] = [];
  const notExcluded: OpenFlag[] = [];
  for (const id of mostUrgentFirst) {
    const { urgency, effects, when } = flag(id);
    const state = evidence.fired(id);
    if (state === true) {
      fired.push({ id, urgency, effects, because: decisiveFacts(when, evidence) });
    } else if (state === 'unknown') {
      const open = decisiveFacts(when, evidence.forSecondLook(urgency));
      notExcluded.push({ id, urgency, ask: unansweredBehind(facts, open) });
    }
  }
  return { fired, notExcluded };
}

/** Says whether a flag is neither fired nor clear. */
export function openFlagsIn(facts: Facts): (id: RedFlagId) => boolean {
  const evidence = new FlagEvidence(facts);
  return (id) => evidence.fired(id) === 'unknown';
}

/** What the rules of flags are judged by: the facts, and the other flags where a rule names them. */
export const flagEvidence = (facts: Facts): Evidence => new FlagEvidence(facts);

/** Facts, and the other flags where a rule names them; each flag is judged once. */
class FlagEvidence implements Evidence {
  readonly #facts: Facts;
  readonly #states = new Map<string, Truth>();
  #usualLook: Evidence | undefined;
  #blockLook: Evidence | undefined;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  value(fact: FactId) {
    return this.#facts.values[fact];
  }

  /** True when the flag has fired, unknown while it is not excluded, false when it is clear. */
  fired(id: string): Truth {
    const known = this.#states.get(id);
    if (known !== undefined) return known;
    const { when, urgency } = flag(id as RedFlagId);
    const first = evaluate(when, this);
    const state = first === 'unknown' ? evaluate(when, this.forSecondLook(urgency)) : first;
    this.#states.set(id, state);
    return state;
  }

  /** Unanswered evidence that nobody has to give reads as false. */
  forSecondLook(urgency: RedFlag['urgency']): Evidence {
    if (urgency === 'block') return (this.#blockLook ??= this.#secondLook(isIrrelevant));
    return (this.#usualLook ??= this.#secondLook(isOptionalEvidence));
  }

  #secondLook(isOptional: (fact: FactId, facts: Facts) => boolean): Evidence {
    return {
      ...factEvidence(this.#facts),
      fired: (id) => this.fired(id),
      // Only what is unknown: a rule that names "not tested" has its answer.
      waived: (fact) => isOptional(fact, this.#facts) && !isInformative(this.#facts.values[fact]),
    };
  }
}

/**
 * A `block` rule that is unknown in any way blocks. Only a question that does not apply to this runner at all
 * (pregnancy, for a man) cannot hold it open, or nobody could ever be cleared.
 */
const isIrrelevant = (fact: FactId, { shown }: Facts): boolean =>
  isAsked(fact) && questions[fact].who === 'both' && !shown.has(fact);

/** Questions not shown, bedside tests, and a score whose items are not shown. */
function isOptionalEvidence(fact: FactId, { shown }: Facts): boolean {
  if (fact === 'wellsScore') return !shown.has('wellsCancer');
  if (!isAsked(fact)) return false;
  return fact === 'effusion' || fact === 'hopTest' || isBedsideTest(fact) || !shown.has(fact);
}
