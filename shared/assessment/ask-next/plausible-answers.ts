import type { AskedQuestion, NumberQuestion } from '#shared/intake/question.ts';
import { questions, type FactId, type QuestionId } from '#shared/intake/questions.ts';
import { causes } from '#shared/knowledge/causes.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { painKinds } from '#shared/knowledge/pain-kind.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { isInformative } from '#shared/logic/evaluate.ts';
import type { FactValue } from '#shared/logic/evidence.ts';

/** An answer that may come, and its share of all answers while nothing else is known; shares add up to 1. */
export interface PlausibleAnswer {
  readonly value: FactValue;
  readonly share: number;
}

/**
 * Half of the answers to a question that has a "nothing there" (or the usual gradual start) are just that;
 * anything else. A convention in want of data, in the spirit of the principle of insufficient reason.
 */
const NOTHING_THERE_SHARE = 0.5;
const NOTHING_THERE: ReadonlySet<string> = new Set([
  'none',
  'no',
  'neg',
  'normal',
  'neutral',
  'zero',
  'unchanged',
  'not-applicable',
  'no-injury',
  'yes-normal',
  'gradual',
  'comfortable',
  'pain-free',
  'good',
]);

/** What may be answered to a question. Several marks in one answer are left out: each mark stands for itself. */
export function plausibleAnswers(id: QuestionId, today: string): readonly PlausibleAnswer[] {
  const question = questions[id] as AskedQuestion;
  switch (question.kind) {
    case 'yes-no':
      return weighed([false, true], (value) => !value);
    case 'one-of':
      return weighed(question.options.filter(isInformative), (value) => NOTHING_THERE.has(value));
    case 'many-of':
      return weighed(
        question.options.map((option) => [option]),
        ([option]: readonly string[]) => NOTHING_THERE.has(option ?? ''),
      );
    case 'integer':
    case 'number':
      return weighed(numbersFor(id, question), () => false);
    case 'date':
      return weighed(datesBefore(today), () => false);
    case 'text':
      return [];
  }
}

function weighed<Value extends FactValue>(
  values: readonly Value[],
  isNothing: (value: Value) => boolean,
): readonly PlausibleAnswer[] {
  const nothing = values.filter(isNothing).length;
  const something = values.length - nothing;
  const isMixed = nothing > 0 && something > 0;
  const shareOf = (value: Value): number => {
    if (!isMixed) return 1 / values.length;
    return isNothing(value) ? NOTHING_THERE_SHARE / nothing : (1 - NOTHING_THERE_SHARE) / something;
  };
  return values.map((value) => ({ value, share: shareOf(value) }));
}

const ruled: readonly Condition[] = [
  ...Object.values(conditions).flatMap(({ features }) => features.map(({ when }) => when)),
  ...Object.values(conditions).flatMap((condition) => ('gate' in condition ? [condition.gate] : [])),
  ...Object.values(redFlags).map(({ when }) => when),
  ...Object.values(causes).map(({ when }) => when),
  ...painKinds.map(({ when }) => when),
];
/** Where the rules cut the numbers of a fact. */
const cutsByFact: ReadonlyMap<FactId, ReadonlySet<number>> = collectCuts();

function collectCuts(): ReadonlyMap<FactId, ReadonlySet<number>> {
  const cuts = new Map<FactId, Set<number>>();
  const visit = (rule: Condition): void => {
    if (rule.op === 'all' || rule.op === 'any') rule.of.forEach(visit);
    else if (rule.op === 'not') visit(rule.of);
    else if (rule.op === 'compare' && typeof rule.to === 'number') {
      cuts.set(rule.fact, new Set([...(cuts.get(rule.fact) ?? []), rule.to]));
    }
  };
  ruled.forEach(visit);
  return cuts;
}

/** Points of the plausible range that stand for it where no rule cuts it. */
const QUARTERS = [0.1, 0.35, 0.6, 0.85];

/** One number for each stretch between two cuts; where no rule cuts, four from low to high. */
function numbersFor(id: QuestionId, { kind, range, plausible }: NumberQuestion): readonly number[] {
  const [least, most] = [plausible?.from ?? range[0], plausible?.to ?? range[1]];
  const cuts = [...(cutsByFact.get(id) ?? [])].filter((cut) => cut > least && cut < most);
  const edges = [least, ...cuts.sort((one, other) => one - other), most];
  const between = edges.slice(1).map((edge, index) => ((edges[index] ?? least) + edge) / 2);
  const numbers =
    cuts.length === 0 ? QUARTERS.map((share) => least + share * (most - least)) : [...between, ...cuts];
  return [...new Set(kind === 'integer' ? numbers.map(Math.round) : numbers)];
}

const DAYS_AGO = [2, 5, 10, 20, 40, 90, 200];
const DAY_MS = 86_400_000;
const datesBefore = (today: string): readonly string[] =>
  DAYS_AGO.map((days) => new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10));
