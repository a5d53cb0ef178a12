import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence, FactValue } from '#shared/logic/evidence.ts';
import { derive } from './derive.ts';
import type { OveruseStage } from './derive/overuse-stage.ts';
import type { Assessor, Question } from './question.ts';
import {
  NOT_KNOWN,
  factIds,
  isAsked,
  questionIds,
  questions,
  sectionOf,
  type Answers,
  type FactId,
  type FactValues,
  type QuestionId,
} from './questions.ts';
import { shownWhen } from './shown-when.ts';

/**
 * What a clinician may set in place of a computed fact, with the reason: the stage of overuse alone. At a follow-up the
 * computed stage does not fall below that of the visit before: less pain moves the plan on, it does not start another.
 */
export interface FactOverrides {
  readonly leastStage?: OveruseStage;
  readonly overuseStage?: { readonly stage: OveruseStage; readonly reason: string };
}

/** What the reasoning reads: answers in force, derived values, and which questions are being asked. */
export interface Facts {
  readonly role: Assessor;
  /** ISO date on which the answers are judged. */
  readonly today: string;
  /** Absent means unknown: not asked, not answered, or "not known". */
  readonly values: FactValues;
  readonly shown: ReadonlySet<QuestionId>;
  readonly overrides: FactOverrides;
}

/**
 * Turns answers into facts (dossier intake.md §0). A question that is not shown counts as unanswered,
 * except the red-flag section, whose answers stay in force; a coach's doctor-only tests read "not tested".
 * An intake that does not say who answers is read as a doctor's, and stays a draft. A clinician's override takes
 * the place of the computed fact wherever it is read.
 */
export function buildFacts(
  answers: Answers,
  today: string,
  { overuseStage, leastStage }: FactOverrides = {},
): Facts {
  const role: Assessor = answers.assessorRole === 'coach' ? 'coach' : 'doctor';
  const reader = new FactReader(answers, role, today, { set: overuseStage?.stage, least: leastStage });
  const values: Partial<Record<FactId, FactValue>> = {};
  for (const id of factIds) {
    const value = reader.value(id);
    if (value !== undefined) values[id] = value;
  }
  const shown = questionIds.filter((id) => reader.isRelevant(id) && isPermitted(questions[id], role));
  const overrides = {
    ...(overuseStage !== undefined && { overuseStage }),
    ...(leastStage !== undefined && { leastStage }),
  };
  return { role, today, values: values as FactValues, shown: new Set(shown), overrides };
}

/** True when this assessor may see and answer the question. */
export const isPermitted = (question: Question, role: Assessor): boolean =>
  question.who === 'both' || role === 'doctor';

/** Reads facts on demand, each once: relevance needs derived values, and these need relevance. */
class FactReader implements Evidence {
  readonly #answers: Answers;
  readonly #role: Assessor;
  readonly #today: string;
  readonly #stage: StageBounds;
  readonly #values = new Map<FactId, FactValue | undefined>();
  readonly #relevant = new Map<QuestionId, boolean>();

  constructor(answers: Answers, role: Assessor, today: string, stage: StageBounds) {
    this.#answers = answers;
    this.#role = role;
    this.#today = today;
    this.#stage = stage;
  }

  value(id: FactId): FactValue | undefined {
    if (!this.#values.has(id)) this.#values.set(id, this.#read(id));
    return this.#values.get(id);
  }

  /** Inside a shown-when rule an atom on a question that is itself not shown is false. */
  ruledOut(id: FactId): boolean {
    return isAsked(id) && !this.isRelevant(id);
  }

  isRelevant(id: QuestionId): boolean {
    const known = this.#relevant.get(id);
    if (known !== undefined) return known;
    const rule = shownWhen[id];
    const relevant = rule === undefined || evaluate(rule, this) !== false;
    this.#relevant.set(id, relevant);
    return relevant;
  }

  #read(id: FactId): FactValue | undefined {
    if (id === 'overuseStage') return this.#overuseStage();
    if (!isAsked(id)) return derive(id, (input) => this.value(input), this.#today);
    if (!this.isRelevant(id) && sectionOf(id) !== 'redflags') return undefined;
    const question = questions[id];
    if (!isPermitted(question, this.#role)) return untestedOption(question);
    const answer = this.#answers[id];
    return answer === NOT_KNOWN ? undefined : answer;
  }

  /** Unknown stays unknown: the stage before is a floor, not a guess. */
  #overuseStage(): FactValue | undefined {
    const { set, least } = this.#stage;
    if (set !== undefined) return set;
    const stage = derive('overuseStage', (input) => this.value(input), this.#today);
    return typeof stage === 'number' ? Math.max(stage, least ?? 0) : stage;
  }
}

/** A stage that a clinician has set, and the least one of a follow-up. */
interface StageBounds {
  readonly set: OveruseStage | undefined;
  readonly least: OveruseStage | undefined;
}

/** A coach's value of a doctor-only test: the option that says nobody looked, if it has one. */
function untestedOption(question: Question): string | undefined {
  if (question.kind !== 'one-of') return undefined;
  return question.options.find((option) => option === 'not-tested' || option === 'not-done');
}
