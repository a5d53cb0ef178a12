import { describe, expect, it } from 'vitest';
import { screened } from '#shared/accuracy/vignettes/screened.ts';
import { answersSchema } from '#shared/intake/answers-schema.ts';
import { all, compare, includes, is, possible } from '#shared/logic/builders.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { reachRules, staleReasons, unreadFacts } from '#shared/reach/coverage.ts';
import { concludes, Tried } from '#shared/reach/holds.ts';
import { ownedRules, type OwnedRule } from '#shared/reach/rules.ts';

const starts = [{}, screened];
const planted = (when: Condition): OwnedRule => ({ owner: 'planted', part: 'removes', when });
const nameOf = ({ owner, part, when }: OwnedRule) => `${owner} ${part} ${JSON.stringify(when)}`;

describe('the questions', () => {
  it('are read by a rule, or say why not', () => {
    expect(unreadFacts().filter(({ reason }) => reason === undefined)).toEqual([]);
  });
  it('say it only while it is true', () => {
    expect(staleReasons()).toEqual([]);
  });
  it('are found out when a rule that reads them goes and nobody explains it', () => {
    const withoutNoble = ownedRules.filter(({ when }) => !JSON.stringify(when).includes('"tNoble"'));
    expect(withoutNoble.length).toBeLessThan(ownedRules.length);
    expect(unreadFacts(withoutNoble)).toContainEqual({ fact: 'tNoble' });
    expect(staleReasons([...ownedRules, planted(compare('qAngleDeg', '>', 20))])).toEqual(['qAngleDeg']);
  });
});

describe('the rules', () => {
  const reached = reachRules(starts);

  it('can all be reached by some answers', () => {
    expect(reached.length).toBeGreaterThan(600);
    expect(reached.filter(({ example }) => example === undefined).map(({ rule }) => nameOf(rule))).toEqual(
      [],
    );
  });
  it('have an example that draws their conclusion, and no answer in it that is not needed', () => {
    const idle = reached.flatMap(({ rule, example = {} }) =>
      Object.keys(example).filter((left) => {
        const without = Object.fromEntries(Object.entries(example).filter(([key]) => key !== left));
        return concludes(rule, new Tried(without));
      }),
    );
    expect(idle).toEqual([]);
    const refused = reached.filter(({ example = {} }) => !answersSchema.safeParse(example).success);
    expect(refused.map(({ example }) => example)).toEqual([]);
    const broken = reached.filter(({ rule, example = {} }) => !concludes(rule, new Tried(example)));
    expect(broken.map(({ rule }) => nameOf(rule))).toEqual([]);
  });
  it('are found out when no answers reach them', () => {
    const impossible = [
      planted(all(is('swelling', 'none'), is('swelling', 'marked'))),
      planted(
        all(
          possible('knee-osteoarthritis'),
          compare('ageYears', '<', 20),
          is('kneeSurgery', 'none'),
          includes('jointDisease', 'none'),
        ),
      ),
    ];
    const possibleOnes = [planted(possible('gout-crystal')), planted(compare('wellsScore', '>=', 3))];
    expect(reachRules(starts, impossible).map(({ example }) => example)).toEqual([undefined, undefined]);
    expect(reachRules(starts, possibleOnes).filter(({ example }) => example === undefined)).toEqual([]);
  });
});
