import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import { explainSubject, type Subject } from '#shared/assessment/explanation.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { causes } from '#shared/knowledge/causes.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { explain } from '#shared/logic/explain.ts';
import { ruleInWords } from '#shared/words/rule-in-words.ts';
import { TODAY, calmRunner } from '#tests/fixtures/given.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const factsOf = (answers: Answers) => buildFacts({ ...calmRunner, ...answers }, TODAY);
const SIGN = { true: '✓', false: '✗', unknown: '?' };

/** Every rule behind a conclusion as a clinician reads it: a sign for the verdict, the words, indented by depth. */
const readOut = (subject: Subject, answers: Answers = {}): string[] =>
  explainSubject(factsOf(answers), subject).rules.flatMap(({ judged }) =>
    explain(judged).map(
      ({ depth, truth, condition }) =>
        `${'  '.repeat(depth)}${SIGN[`${truth}`]} ${ruleInWords(condition, catalogue)}`,
    ),
  );

describe('why', () => {
  it('a flag fired: its rule line by line, with its sources', () => {
    const slipped: Answers = { patellaSlipped: true, onsetDate: '2026-06-10', bearWeightNow: 'not-known' };
    expect(readOut({ kind: 'flag', id: 'rf-patella-dislocation' }, slipped)).toEqual([
      '✓ all of these',
      '  ✓ Kneecap felt as if it went out: yes',
      '  ✓ for ≤ 2 weeks',
      '  ✓ at least one of these',
      '    ✓ Earlier leg or back injury: none of kneecap dislocation',
      '    ✗ swelling: mild or marked',
      '    ? Can take 4 steps now: yes, limping or no',
    ]);
  });

  it('a condition stands where it stands: the points for, against and open add up to its place', () => {
    const facts = factsOf({});
    for (const { id, raw, unknown } of assess(facts).hypotheses) {
      const { rules, sources } = explainSubject(facts, { kind: 'condition', id });
      const points = (truth: boolean | 'unknown') =>
        rules.flatMap(({ gives, judged }) =>
          gives?.kind === 'points' && judged.truth === truth ? [gives.points] : [],
        );
      expect(points(true).reduce((sum, one) => sum + one, 0)).toBe(raw);
      expect(points('unknown')).toEqual(unknown.map(({ weight }) => weight));
      expect(sources).toBe(conditions[id].sources);
    }
  });

  it('this stage: the worst one is asked first, and the first that holds decides', () => {
    const { rules } = explainSubject(factsOf({ afterRunDuration: '2-days' }), { kind: 'stage' });
    expect(rules.map(({ gives, judged }) => [gives, judged.truth])).toEqual([
      [{ kind: 'stage', stage: 4 }, false],
      [{ kind: 'stage', stage: 3 }, true],
    ]);
  });

  it('this kind of pain: the rule that named it, and what could still put an earlier one in its place', () => {
    const settled: Answers = { deformity: false, straightLegRaise: 'yes' };
    const known = explainSubject(factsOf(settled), { kind: 'pain-kind' });
    expect(known.rules.map(({ gives, judged }) => [gives, judged.truth])).toEqual([
      [{ kind: 'pain-kind', painKind: 'overuse' }, true],
    ]);
    const open = explainSubject(factsOf({ ...settled, warmth: 'not-known' }), { kind: 'pain-kind' });
    expect(open.rules.map(({ gives, judged }) => [gives, judged.truth])).toEqual([
      [{ kind: 'pain-kind', painKind: 'inflammatory' }, 'unknown'],
      [{ kind: 'pain-kind', painKind: 'overuse' }, true],
    ]);
  });

  it('not: every flag, condition and cause can be asked, whatever is known', () => {
    const subjects: Subject[] = [
      ...Object.keys(redFlags).map((id) => ({ kind: 'flag', id }) as Subject),
      ...Object.keys(conditions).map((id) => ({ kind: 'condition', id }) as Subject),
      ...Object.keys(causes).map((id) => ({ kind: 'cause', id }) as Subject),
    ];
    const facts = buildFacts({}, TODAY);
    const silent = subjects.filter((subject) => explainSubject(facts, subject).rules.length === 0);
    expect(silent).toEqual([]);
  });
});

describe('a stage that the clinician sets', () => {
  const overuseStage = { stage: 1, reason: 'Ran pain free since the intake.' } as const;
  const late = { ...calmRunner, afterRunDuration: '2-days' } as const;

  it('takes the place of the computed one, and keeps its reason', () => {
    expect(buildFacts(late, TODAY).values.overuseStage).toBe(3);
    const facts = buildFacts(late, TODAY, { overuseStage });
    expect(facts.values.overuseStage).toBe(1);
    expect(facts.overrides).toEqual({ overuseStage });
    expect(assess(facts).derived.overuseStage).toBe(1);
  });

  it('leaves the computed one explained by its rules', () => {
    const facts = buildFacts(late, TODAY, { overuseStage });
    const decisive = explainSubject(facts, { kind: 'stage' }).rules.at(-1);
    expect(decisive?.gives).toEqual({ kind: 'stage', stage: 3 });
  });
});
