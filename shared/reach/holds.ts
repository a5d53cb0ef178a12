import { assess } from '#shared/assessment/assess.ts';
import { evidenceOf, factEvidence } from '#shared/assessment/evidence.ts';
import { judgeRedFlags } from '#shared/assessment/red-flags.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import type { OwnedRule } from '#shared/reach/rules.ts';
import { buildFacts, type Facts } from '#shared/intake/facts.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { decideRace } from '#shared/plan/event.ts';
import { readFor } from '#shared/plan/reading.ts';

/** The day on which answers are looked for; their dates lie before and after it. */
export const SEARCH_DAY = '2026-06-15';

/** Some answers and what Genu makes of them; the assessment only where somebody asks for it. */
export class Tried {
  readonly facts: Facts;
  #assessment: Assessment | undefined;

  constructor(answers: Answers) {
    this.facts = buildFacts(answers, SEARCH_DAY);
  }

  get assessment(): Assessment {
    this.#assessment ??= assess(this.facts);
    return this.#assessment;
  }

  /** What a rule is judged by: the answers alone where it names no result. */
  evidenceFor(condition: Condition): Evidence {
    return readsResults(condition) ? evidenceOf(this.facts, this.assessment) : factEvidence(this.facts);
  }
}

function readsResults(condition: Condition): boolean {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.some(readsResults);
  return condition.op === 'not'
    ? readsResults(condition.of)
    : condition.op === 'fired' || condition.op === 'hypothesis';
}

/** Whether a rule does what it is there for: not that its words are true, but that its conclusion is drawn. */
export function concludes({ owner, part, when }: OwnedRule, tried: Tried): boolean {
  const isTrue = (): boolean => evaluate(when, tried.evidenceFor(when)) === true;
  const reading = () => readFor(tried.facts, tried.assessment);
  switch (part) {
    case 'asked':
      return tried.facts.shown.has(owner as QuestionId) && isTrue();
    case 'fires':
      return judgeRedFlags(tried.facts).fired.some(({ id }) => id === owner);
    case 'kind':
      return isTrue() && `pain-${tried.assessment.painKind.kind}` === owner;
    case 'stage':
      return `stage-${tried.facts.values.overuseStage}` === owner;
    case 'cause':
      return isTrue() && tried.assessment.causes.some(({ id }) => id === owner);
    case 'gate':
    case 'finding':
    case 'leading':
    case 'confidence':
    case 'points':
      return isTrue();
    case 'race':
      return reading().holds(when) && decideRace(reading(), {})?.decision.decision === owner;
    default:
      return reading().holds(when);
  }
}
