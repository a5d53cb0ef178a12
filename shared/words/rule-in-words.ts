import type { FactId } from '#shared/intake/questions.ts';
import type { Comparison, Condition } from '#shared/logic/condition.ts';
import type { Catalogue } from './catalogue.ts';
import { formatsOf } from './formats.ts';
import { measureInWords } from './measure-in-words.ts';
import { createSay } from './say.ts';

const SIGNS: Record<Comparison, string> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '=': '=' };

type Names = Readonly<Record<string, { readonly name: string }>>;

/** One line of a rule in the clinician's words; the parts of "all of" and "one of" are lines of their own. */
export function ruleInWords(condition: Condition, words: Catalogue): string {
  const say = createSay(words.language, words.ruleParts);
  const { either } = formatsOf(words.language);
  const labels: Readonly<Record<string, string>> = words.options;
  const options = (values: readonly string[]): string => either(values.map((one) => labels[one] ?? one));
  const flags: Names = words.flags;
  const conditions: Names = words.conditions;
  const labelOf = (fact: FactId): string => factName(fact, words);
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'not':
      return say(`rule.${condition.op}`);
    case 'is':
      return typeof condition.value === 'boolean'
        ? say(condition.value ? 'rule.yes' : 'rule.no', { fact: labelOf(condition.fact) })
        : say('rule.option', { fact: labelOf(condition.fact), options: options([condition.value]) });
    case 'one-of':
    case 'includes':
      return say('rule.option', { fact: labelOf(condition.fact), options: options(condition.values) });
    case 'excludes':
      return say('rule.without', { fact: labelOf(condition.fact), options: options(condition.values) });
    case 'compare':
      return say('rule.compare', {
        fact: labelOf(condition.fact),
        by: SIGNS[condition.by],
        bound:
          typeof condition.to === 'number'
            ? measureInWords(condition.fact, condition.to, words)
            : say('rule.times', { factor: condition.to.factor, fact: labelOf(condition.to.of) }),
      });
    case 'known':
      return say('rule.known', { fact: labelOf(condition.fact) });
    case 'fired':
      return say('rule.fired', { flag: flags[condition.flag]?.name ?? condition.flag });
    case 'hypothesis':
      return say(`rule.${condition.level}`, {
        conditions: either(condition.anyOf.map((id) => conditions[id]?.name ?? id)),
      });
  }
}

function factName(fact: FactId, { shortLabels, questions: labels }: Catalogue): string {
  const short = shortLabels[fact];
  return (short === undefined || short === '' ? labels[fact].label : short).replace(/\?$/u, '');
}
