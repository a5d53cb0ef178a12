import { judgeRedFlags } from '#shared/assessment/red-flags.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { AskedQuestion } from '#shared/intake/question.ts';
import {
  questionIds,
  questions,
  sectionOf,
  type Answers,
  type QuestionId,
} from '#shared/intake/questions.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { RankedCondition } from '#shared/knowledge/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { FactValue } from '#shared/logic/evidence.ts';
import { factsOf } from '#shared/logic/trace.ts';

export const CASE_TODAY = '2026-06-15';
const conditionIds = Object.keys(conditions) as RankedConditionId[];
/** Options that say that nothing is there, or that nobody looked. */
const QUIET =
  /^(?:none|no|neg|normal|neutral|zero|unchanged|not-\w+|no-injury|yes-normal|yes|comfortable|pain-free|good|unclear)$/u;
/** How often a case shows what its condition is known for, and how often anything else is quiet. */
const TYPICAL = 0.7;
const CALM = 0.75;
/** Signs of danger are rare. */
const CALM_IN_DANGER_SECTIONS = 0.97;

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A runner who answers every question that is shown: often what his condition is known for, mostly quiet
 * elsewhere, now and then anything. One condition after the other, so every one is told.
 */
export function* completeCases(): Generator<{
  readonly condition: RankedConditionId;
  readonly answers: Answers;
}> {
  for (let index = 0; ; index += 1) {
    const condition = conditionIds[index % conditionIds.length];
    if (condition === undefined) throw new Error('there are no conditions');
    const answers = completeCase(condition, seededRandom(index + 1));
    // an emergency ends the intake: only a runner whom nothing urgent holds back is asked to the end
    const { fired } = judgeRedFlags(buildFacts(answers, CASE_TODAY));
    if (fired.every(({ urgency }) => urgency !== 'emergency' && urgency !== 'same-day'))
      yield { condition, answers };
  }
}

function completeCase(id: RankedConditionId, random: () => number): Answers {
  const { features }: RankedCondition = conditions[id];
  const typical = features.filter(({ weight }) => weight > 0).map(({ when }) => when);
  const answers: Record<string, FactValue> = { assessorRole: 'doctor' };
  // an answer may open questions above it: once more for those
  for (let round = 0; round < 2; round += 1) {
    for (const question of questionIds) {
      if (question in answers || !buildFacts(answers, CASE_TODAY).shown.has(question)) continue;
      const value = answerTo(question, typical, random);
      if (value !== undefined) answers[question] = value;
    }
  }
  return answers;
}

function answerTo(
  id: QuestionId,
  typical: readonly Condition[],
  random: () => number,
): FactValue | undefined {
  const values = valuesOf(questions[id] as AskedQuestion, random);
  const reading = typical.filter((when) => factsOf(when).includes(id));
  const fitting = values.filter((value) => reading.some((when) => holdsWith(when, id, value)));
  const calm = sectionOf(id) === 'redflags' ? CALM_IN_DANGER_SECTIONS : CALM;
  const pool = fitting.length > 0 && random() < TYPICAL ? fitting : calmOrAny(values, random() < calm);
  return pool[Math.floor(random() * pool.length)];
}

/** True when the answer alone makes the rule true, or one part of it. */
function holdsWith(when: Condition, id: QuestionId, value: FactValue): boolean {
  const parts = when.op === 'all' || when.op === 'any' ? when.of : [when];
  return parts.some(
    (part) => evaluate(part, { value: (fact) => (fact === id ? value : undefined) }) === true,
  );
}

function calmOrAny(values: readonly FactValue[], isCalm: boolean): readonly FactValue[] {
  const calm = values.filter((value) => value === false || QUIET.test(String(value)));
  return calm.length > 0 && isCalm ? calm : values;
}

const NUMBERS = 6;
function valuesOf(question: AskedQuestion, random: () => number): readonly FactValue[] {
  switch (question.kind) {
    case 'yes-no':
      return [false, true];
    case 'one-of':
      return question.options;
    case 'many-of':
      return question.options.map((option) => [option]);
    case 'integer':
    case 'number': {
      const from = question.plausible?.from ?? question.range[0];
      const to = question.plausible?.to ?? question.range[1];
      return Array.from({ length: NUMBERS }, () => Math.round(from + random() * (to - from)));
    }
    case 'date':
      return [3, 12, 30, 80].map((days) =>
        new Date(Date.parse(CASE_TODAY) - days * 86_400_000).toISOString().slice(0, 10),
      );
    case 'text':
      return [];
  }
}
