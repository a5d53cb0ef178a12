import { questions, isAsked, type FactId, type QuestionId } from '#shared/intake/questions.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import type { Atom, Condition } from '#shared/logic/condition.ts';
import { NO_INFORMATION } from '#shared/logic/evaluate.ts';

/**
 * When a question is asked, as a FHIRPath expression over the response. FHIRPath is three-valued as our rules are: an
 * answer that is missing gives the empty collection, `and` and `or` are Kleene's. A question is asked until its rule
 * is known to be false. Undefined for a question that is always asked.
 */
export function enabledExpression(id: QuestionId): string | undefined {
  const rule = shownWhen[id];
  return rule === undefined ? undefined : `iif((${expressionOf(rule)}).not(), false, true)`;
}

function expressionOf(condition: Condition): string {
  switch (condition.op) {
    case 'all':
      return joined(condition.of, ' and ', 'true');
    case 'any':
      return joined(condition.of, ' or ', 'false');
    case 'not':
      return `(${expressionOf(condition.of)}).not()`;
    case 'fired':
    case 'hypothesis':
      throw new Error(`a question is never asked because of a ${condition.op}`);
    default:
      return whileAsked(condition);
  }
}

const joined = (parts: readonly Condition[], operator: string, none: string): string =>
  parts.length === 0 ? none : parts.map((part) => `(${expressionOf(part)})`).join(operator);

/** An atom on a question that is itself not asked is false. */
function whileAsked(atom: Atom): string {
  const rule = isAsked(atom.fact) ? shownWhen[atom.fact] : undefined;
  return rule === undefined
    ? expressionOfAtom(atom)
    : `iif((${expressionOf(rule)}).not(), false, ${expressionOfAtom(atom)})`;
}

function expressionOfAtom(atom: Atom): string {
  switch (atom.op) {
    case 'known':
      return `(${informative(atom.fact)}).exists()`;
    case 'is':
      return oneOf(atom.fact, [atom.value]);
    case 'one-of':
      return oneOf(atom.fact, atom.values);
    case 'includes':
      return ifAnswered(atom.fact, anyMarked(atom.fact, atom.values));
    case 'excludes':
      return ifAnswered(atom.fact, `(${anyMarked(atom.fact, atom.values)}).not()`);
    case 'compare':
      if (typeof atom.to !== 'number') throw new Error('no question is asked because of a ratio');
      return `${atom.fact === 'bmi' ? BMI_EXPRESSION : answersOf(atom.fact)} ${atom.by} ${atom.to}`;
  }
}

/** True for one of the values, false for another one that says something, empty otherwise. */
function oneOf(fact: FactId, values: readonly (string | boolean)[]): string {
  const codes = values.map((value) => (typeof value === 'boolean' ? (value ? 'Y' : 'N') : value));
  return `iif(${anyMarked(fact, codes)}, true, iif((${informative(fact)}).exists(), false, {}))`;
}

const ifAnswered = (fact: FactId, expression: string): string =>
  `iif((${informative(fact)}).exists(), ${expression}, {})`;

const anyMarked = (fact: FactId, codes: readonly string[]): string =>
  `${codesOf(fact)}.where(${codes.map((code) => `$this = '${code}'`).join(' or ')}).exists()`;

const answersOf = (fact: FactId): string => `%resource.item.item.where(linkId = '${fact}').answer.value`;
const codesOf = (fact: FactId): string => `${answersOf(fact)}.code`;

/** Body-mass index as the questionnaire computes it: unrounded, empty while one of its parts is. */
export const BMI_EXPRESSION = `(${answersOf('massKg')} / (${answersOf('heightCm')} / 100).power(2))`;

/** The codes, numbers or dates of a question that carry information. */
function informative(fact: FactId): string {
  const { kind } = questions[fact];
  if (kind === 'many-of') return `${codesOf(fact)}.where($this != 'not-known')`;
  if (kind !== 'one-of' && kind !== 'yes-no') return `${answersOf(fact)}.where(hasValue())`;
  return `${codesOf(fact)}.where(${[...NO_INFORMATION, 'ASKU'].map((code) => `$this != '${String(code)}'`).join(' and ')})`;
}
