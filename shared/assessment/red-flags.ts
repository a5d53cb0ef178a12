import { isBedsideTest } from '#shared/intake/answering-time.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { isAsked, type FactId } from '#shared/intake/questions.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import { URGENCIES, type RedFlag } from '#shared/knowledge/types.ts';
import type { Truth } from '#shared/logic/condition.ts';
import { evaluate, isInformative } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { decisiveFacts, trace } from '#shared/logic/trace.ts';
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
 * excluded". A `block` rule gets no second look: unknown in any way, it blocks.
 */
export function judgeRedFlags(facts: Facts): Triage {
  const evidence = new FlagEvidence(facts);
  const fired: FiredFlag[] = [];
  const notExcluded: OpenFlag[] = [];
  for (const id of mostUrgentFirst) {
    const { urgency, effects, when } = flag(id);
    const state = evidence.fired(id);
    if (state === true) {
      fired.push({ id, urgency, effects, because: decisiveFacts(trace(when, evidence)) });
    } else if (state === 'unknown') {
      const looked = trace(when, evidence.forSecondLook(urgency));
      if (looked.truth === 'unknown') {
        notExcluded.push({ id, urgency, ask: unansweredBehind(facts, decisiveFacts(looked)) });
      }
    }
  }
  return { fired, notExcluded };
}

/** Facts, and the other flags where a rule names them; each flag is judged once. */
class FlagEvidence implements Evidence {
  readonly #facts: Facts;
  readonly #states = new Map<string, Truth>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  value(fact: FactId) {
    return this.#facts.values[fact];
  }

  fired(id: string): Truth {
    const known = this.#states.get(id);
    if (known !== undefined) return known;
    const state = evaluate(flag(id as RedFlagId).when, this);
    this.#states.set(id, state);
    return state;
  }

  forSecondLook(urgency: RedFlag['urgency']): Evidence {
    if (urgency === 'block') return this;
    return {
      ...factEvidence(this.#facts),
      fired: (id) => this.fired(id),
      ruledOut: (fact) => isOptional(fact, this.#facts) && !isInformative(this.#facts.values[fact]),
    };
  }
}

/** Evidence that nobody has to give: questions not shown, bedside tests, and a score whose items are not shown. */
function isOptional(fact: FactId, facts: Facts): boolean {
  if (fact === 'wellsScore') return !facts.shown.has('wellsCancer');
  if (!isAsked(fact)) return false;
  return fact === 'effusion' || fact === 'hopTest' || isBedsideTest(fact) || !facts.shown.has(fact);
}
