import type { Language } from '#shared/handout/types.ts';
import { questions, type FactId } from '#shared/intake/questions.ts';
import type { Comparison, Condition } from '#shared/logic/condition.ts';
import { shortLabels } from './en/handout/short-labels.ts';
import { conditionWords } from './en/knowledge/conditions.ts';
import { redFlagWords } from './en/knowledge/red-flags.ts';
import { optionWords } from './en/options.ts';
import { questionWords } from './en/questions.ts';
import { ruleMessages } from './en/reasoning.ts';
import { createSay } from './say.ts';

const SIGNS: Record<Comparison, string> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '=': '=' };
const LISTS: Record<Language, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

const labels: Readonly<Record<string, string>> = optionWords;
const flagNames: Readonly<Record<string, { readonly name: string }>> = redFlagWords;
const conditionNames: Readonly<Record<string, { readonly name: string }>> = conditionWords;

/** One line of a rule in the clinician's words; the parts of "all of" and "one of" are lines of their own. */
export function ruleInWords(condition: Condition, language: Language): string {
  const say = createSay(language, ruleMessages);
  const list = LISTS[language];
  const options = (values: readonly string[]): string => list.format(values.map((one) => labels[one] ?? one));
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
            ? `${condition.to} ${unitOf(condition.fact)}`.trim()
            : `${condition.to.factor} × ${labelOf(condition.to.of)}`,
      });
    case 'known':
      return say('rule.known', { fact: labelOf(condition.fact) });
    case 'fired':
      return say('rule.fired', { flag: flagNames[condition.flag]?.name ?? condition.flag });
    case 'hypothesis':
      return say(`rule.${condition.level}`, {
        conditions: list.format(condition.anyOf.map((id) => conditionNames[id]?.name ?? id)),
      });
  }
}

function labelOf(fact: FactId): string {
  const short = shortLabels[fact];
  return (short === undefined || short === '' ? questionWords[fact].label : short).replace(/\?$/u, '');
}

function unitOf(fact: FactId): string {
  const question = questions[fact];
  return 'unit' in question && question.unit !== '0–10' && question.unit !== 'points' ? question.unit : '';
}
