import type { Condition } from '#shared/logic/condition.ts';
import { factsOf } from '#shared/logic/trace.ts';
import { ownedRules } from '#shared/reach/rules.ts';

/** Everything a rule names: facts, red flags and conditions. */
export function namedIn(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(namedIn))];
    case 'not':
      return namedIn(condition.of);
    case 'fired':
      return [condition.flag];
    case 'hypothesis':
      return condition.anyOf;
    default:
      return factsOf(condition);
  }
}

const owners = new Map<string, Set<string>>();
for (const { owner, when } of ownedRules) {
  for (const name of namedIn(when)) owners.set(name, (owners.get(name) ?? new Set<string>()).add(owner));
}

/** Ids of the articles whose rules name a fact, a flag or a condition, in the order of the compendium. */
export const ownersOfRulesNaming = (id: string): readonly string[] => [...(owners.get(id) ?? [])];
