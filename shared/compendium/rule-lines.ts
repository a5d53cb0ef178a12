import type { Condition } from '#shared/logic/condition.ts';
import type { CompendiumWords } from '#shared/words/catalogue.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { ruleInWords } from '#shared/words/rule-in-words.ts';
import { createSay } from '#shared/words/say.ts';
import type { Inline, Reference, RuleLine } from './types.ts';

/**
 * A rule as lines to read from the top, each line leading to what it speaks of. A connective around a single
 * part says nothing and is left out; "not" stands on the line of what it denies where that is a single line.
 */
export const ruleLines = (condition: Condition, words: CompendiumWords): readonly RuleLine[] =>
  linesOf(condition, words, 0);

const sayIn = ({ language, compendium }: CompendiumWords) => createSay(language, compendium);

function linesOf(condition: Condition, words: CompendiumWords, depth: number): readonly RuleLine[] {
  const inner = (part: Condition): readonly RuleLine[] => linesOf(part, words, depth + 1);
  switch (condition.op) {
    case 'all':
    case 'any': {
      const [only, ...others] = condition.of;
      if (only === undefined) return [{ depth, text: [sayIn(words)('rule.always')] }];
      if (others.length === 0) return linesOf(only, words, depth);
      return [{ depth, text: [ruleInWords(condition, words)] }, ...condition.of.flatMap(inner)];
    }
    case 'not': {
      const [first, ...others] = linesOf(condition.of, words, depth);
      if (first === undefined) return [];
      return [{ ...first, text: sayIn(words).parts('rule.not', { rule: first.text }) }, ...others];
    }
    case 'hypothesis':
      return hypothesisLines(condition, words, depth);
    default:
      return [{ depth, text: [atomInWords(condition, words)] }];
  }
}

/** All on one line, each condition leading to its article. */
function hypothesisLines(
  condition: Extract<Condition, { op: 'hypothesis' }>,
  words: CompendiumWords,
  depth: number,
): readonly RuleLine[] {
  const conditions: Readonly<Record<string, { readonly name: string }>> = words.conditions;
  const names = condition.anyOf.map((id): Reference => ({ to: id, text: conditions[id]?.name ?? id }));
  const { listParts } = formatsOf(words.language);
  return [
    {
      depth,
      text: sayIn(words).parts(`rule.${condition.level}`, {
        count: names.length,
        conditions: listParts(names, ({ text }) => text),
      }),
    },
  ];
}

function atomInWords(
  atom: Exclude<Condition, { op: 'all' | 'any' | 'not' | 'hypothesis' }>,
  words: CompendiumWords,
): Inline {
  const text = ruleInWords(atom, words);
  return { to: atom.op === 'fired' ? atom.flag : atom.fact, text };
}
