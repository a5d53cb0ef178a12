import type { Language } from '#shared/handout/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { compendiumMessages } from '#shared/words/en/compendium.ts';
import { ruleInWords } from '#shared/words/rule-in-words.ts';
import { createSay } from '#shared/words/say.ts';
import type { Inline, RuleLine } from './types.ts';

const conditionNames: Readonly<Record<string, { readonly name: string }>> = conditionWords;

/**
 * A rule as lines to read from the top, each line leading to what it speaks of. A connective around a single
 * part says nothing and is left out; "not" stands on the line of what it denies where that is a single line.
 */
export const ruleLines = (condition: Condition, language: Language): readonly RuleLine[] =>
  linesOf(condition, language, 0);

function linesOf(condition: Condition, language: Language, depth: number): readonly RuleLine[] {
  const inner = (part: Condition): readonly RuleLine[] => linesOf(part, language, depth + 1);
  switch (condition.op) {
    case 'all':
    case 'any': {
      const [only, ...others] = condition.of;
      if (only === undefined)
        return [{ depth, text: [createSay(language, compendiumMessages)('rule.always')] }];
      if (others.length === 0) return linesOf(only, language, depth);
      return [{ depth, text: [ruleInWords(condition, language)] }, ...condition.of.flatMap(inner)];
    }
    case 'not': {
      const [first, ...others] = linesOf(condition.of, language, depth);
      if (first === undefined) return [];
      return [{ ...first, text: [`${ruleInWords(condition, language)}: `, ...first.text] }, ...others];
    }
    case 'hypothesis':
      return hypothesisLines(condition, language, depth);
    default:
      return [{ depth, text: [atomInWords(condition, language)] }];
  }
}

/** All on one line, each condition leading to its article. */
function hypothesisLines(
  condition: Extract<Condition, { op: 'hypothesis' }>,
  language: Language,
  depth: number,
): readonly RuleLine[] {
  const say = createSay(language, compendiumMessages);
  const names = condition.anyOf.map((id): Inline => ({ to: id, text: conditionNames[id]?.name ?? id }));
  const level = say(names.length === 1 ? `rule.${condition.level}.one` : `rule.${condition.level}`);
  return [
    { depth, text: [`${level}: `, ...names.flatMap((name, index) => (index === 0 ? [name] : [', ', name]))] },
  ];
}

function atomInWords(
  atom: Exclude<Condition, { op: 'all' | 'any' | 'not' | 'hypothesis' }>,
  language: Language,
): Inline {
  const text = ruleInWords(atom, language);
  return { to: atom.op === 'fired' ? atom.flag : atom.fact, text };
}
