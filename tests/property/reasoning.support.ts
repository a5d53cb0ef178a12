import { assert, property, type Arbitrary } from 'fast-check';
import { judgeRedFlags } from '#shared/assessment/red-flags.ts';
import { buildFacts, type Facts } from '#shared/intake/facts.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';
import { isBedsideTest } from '#shared/intake/answering-time.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import type { RedFlag } from '#shared/knowledge/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { ARBITRARY_TODAY } from '#tests/fixtures/arbitrary-answers.ts';

const SHORT_RUNS = 2000;
const LONG_RUNS = 100_000;
/** 1 asks for the long mode, a greater number for so many runs: each draws others, so several short nights add up. */
const asked = Number(process.env['GENU_LONG'] ?? 0);
/** Runs of one property: enough to bite in seconds, or as many as a night allows. */
export const RUNS = asked > 1 ? asked : asked === 1 ? LONG_RUNS : SHORT_RUNS;
export const LONG_TIMEOUT_MS = RUNS > SHORT_RUNS ? 7_200_000 : 60_000;

/** Throws with the smallest counterexample. */
export const check = <Value>(values: Arbitrary<Value>, holds: (value: Value) => void, numRuns = RUNS): void =>
  assert(property(values, holds), { numRuns });

/** What breaks a law; nothing where it holds. */
export type Breaches = readonly string[];
export const unless = (holds: boolean, breach: string): Breaches => (holds ? [] : [breach]);

/**
 * Judges one value by several laws and throws what breaks which of them. Making a plan costs more than judging it, so the
 * laws share one; and a law tells its breaches, because thousands of `expect` would cost more than either.
 */
export function keepsAll<Given extends readonly unknown[]>(
  laws: Readonly<Record<string, (...given: Given) => Breaches>>,
  ...given: Given
): void {
  const broken = Object.entries(laws).flatMap(([law, judge]) =>
    judge(...given).map((breach) => `${law}: ${breach}`),
  );
  if (broken.length > 0) throw new Error(broken.join('\n'));
}

export const factsOfAnswers = (answers: Answers): Facts => buildFacts(answers, ARBITRARY_TODAY);

/** The answers that count: a question that is not shown keeps none. */
export function inForce(answers: Answers): Answers {
  const { shown } = factsOfAnswers(answers);
  const kept = Object.entries(answers).filter(([id]) => shown.has(id as QuestionId));
  return kept.length === Object.keys(answers).length ? answers : inForce(Object.fromEntries(kept));
}

/** Answers that the second look at a red flag does without. */
export const isOptional = (id: QuestionId): boolean =>
  id === 'effusion' || id === 'hopTest' || isBedsideTest(id);

export type FlagState = 'fired' | 'open' | 'clear';
export function flagStates(answers: Answers): ReadonlyMap<string, FlagState> {
  const { fired, notExcluded } = judgeRedFlags(factsOfAnswers(answers));
  const states = new Map<string, FlagState>(Object.keys(redFlags).map((id) => [id, 'clear']));
  for (const { id } of notExcluded) states.set(id, 'open');
  for (const { id } of fired) states.set(id, 'fired');
  return states;
}

/** The flags whose rule, or a flag that it names, asks whether something is known at all. */
export function flagsAboutKnowing(): readonly string[] {
  const asksWhetherKnown = (rule: Condition): boolean => {
    if (rule.op === 'all' || rule.op === 'any') return rule.of.some(asksWhetherKnown);
    if (rule.op === 'not') return asksWhetherKnown(rule.of);
    if (rule.op === 'fired') return asksWhetherKnown((redFlags as Record<string, RedFlag>)[rule.flag]!.when);
    return rule.op === 'known';
  };
  return Object.entries(redFlags as Record<string, RedFlag>)
    .filter(([, { when }]) => asksWhetherKnown(when))
    .map(([id]) => id);
}

/** Every rule of a piece of knowledge, wherever it stands. */
export function rulesIn(value: unknown): readonly Condition[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('op' in value) return [value as Condition];
  return Object.values(value).flatMap(rulesIn);
}

/** Every key and every string of plain data. */
export function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...wordsIn(part)]);
}
