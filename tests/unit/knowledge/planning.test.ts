import { describe, expect, it } from 'vitest';
import { conditions } from '#shared/knowledge/conditions.ts';
import { interventionIds, interventions } from '#shared/knowledge/interventions.ts';
import { planningKnowledge } from '#shared/knowledge/planning.ts';
import { CONFLICT_RULE_IDS } from '#shared/knowledge/precedence/rule-ids.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';

/** Every string under a key, anywhere in a plain value. */
function stringsUnder(key: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => stringsUnder(key, one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name !== key) return stringsUnder(key, part);
    return Array.isArray(part) ? part : [part as string];
  });
}
const ruleIds = new Set(
  [...planningKnowledge.precedenceRules, ...planningKnowledge.limitRules].map(({ id }) => id),
);

describe('the knowledge of planning', () => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(planningKnowledge))).toEqual(planningKnowledge);
  });
  it('names only flags and conditions that exist', () => {
    expect(stringsUnder('flag', planningKnowledge).filter((id) => !Object.hasOwn(redFlags, id))).toEqual([]);
    expect(stringsUnder('anyOf', planningKnowledge).filter((id) => !Object.hasOwn(conditions, id))).toEqual(
      [],
    );
  });
  it('applies every conflict rule somewhere', () => {
    const elsewhere = new Set<string>(['cf-max-items', 'cf-nsaid-plus']);
    expect(CONFLICT_RULE_IDS.filter((id) => !ruleIds.has(id) && !elsewhere.has(id))).toEqual([]);
  });
  it('takes the highest authority first', () => {
    const levels = planningKnowledge.precedenceRules.map(({ level }) => level);
    expect(levels).toEqual(levels.toSorted((one, other) => one - other));
  });
  it('never substitutes what the same rule removes', () => {
    const odd = planningKnowledge.precedenceRules.filter(({ removes, adds = [] }) =>
      adds.some((id) => removes.includes(id)),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
  it('gives every exercise of a package a dose', () => {
    const packaged = Object.values(planningKnowledge.exercisePackages).flat(2);
    expect(packaged.filter((id) => Object.keys(interventions[id].doses).length === 0)).toEqual([]);
    expect(packaged.length).toBeGreaterThan(50);
  });
  it('knows every item it speaks of', () => {
    const spoken = [
      ...Object.keys(planningKnowledge.indications),
      ...Object.keys(planningKnowledge.doses),
      ...stringsUnder('removes', planningKnowledge),
      ...stringsUnder('adds', planningKnowledge),
    ];
    expect(spoken.filter((id) => !(interventionIds as readonly string[]).includes(id))).toEqual([]);
  });
});
