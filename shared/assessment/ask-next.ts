import { answeringSeconds } from '#shared/intake/answering-time.ts';
import type { Facts } from '#shared/intake/facts.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import type { Hypothesis, NextQuestion, OpenFlag } from './types.ts';
import { unansweredBehind } from './unanswered.ts';

/** Hypotheses whose open findings are worth asking for: the ones that the screen shows. */
const SHOWN_HYPOTHESES = 3;
const MOST_QUESTIONS = 12;
const URGENT: ReadonlySet<string> = new Set(['emergency', 'same-day', 'within-week']);

type Reasoned = Pick<NextQuestion, 'question' | 'reason'>;

/**
 * The questions worth asking next: first what could still reveal an urgent flag, most urgent first; then the
 * heaviest open findings of the leading hypotheses; then what the minimum data set still lacks.
 */
export function askNext(
  facts: Facts,
  notExcluded: readonly OpenFlag[],
  hypotheses: readonly Hypothesis[],
  missing: readonly QuestionId[],
): readonly NextQuestion[] {
  const forFlags: Reasoned[] = notExcluded
    .filter(({ urgency }) => URGENT.has(urgency))
    .flatMap(({ id, ask }) => ask.map((question) => ({ question, reason: { kind: 'flag', flag: id } })));
  const forHypotheses: Reasoned[] = hypotheses
    .slice(0, SHOWN_HYPOTHESES)
    .flatMap(({ id, unknown }) =>
      unknown.flatMap(({ weight, facts: open }) =>
        unansweredBehind(facts, open).map((question) => ({
          question,
          reason: { kind: 'hypothesis' as const, condition: id, weight },
        })),
      ),
    )
    .sort((left, right) => Math.abs(right.reason.weight) - Math.abs(left.reason.weight));
  const forMinimum: Reasoned[] = missing.map((question) => ({ question, reason: { kind: 'minimum' } }));

  const first = new Map<QuestionId, Reasoned>();
  for (const next of [...forFlags, ...forHypotheses, ...forMinimum]) {
    if (!first.has(next.question)) first.set(next.question, next);
  }
  return [...first.values()]
    .slice(0, MOST_QUESTIONS)
    .map((next) => ({ ...next, seconds: answeringSeconds(next.question) }));
}
