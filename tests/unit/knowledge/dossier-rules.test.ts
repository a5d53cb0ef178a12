import { describe, expect, it } from 'vitest';
import { overuseStages } from '#shared/intake/derive/overuse-stage.ts';
import { questions, type FactId, type QuestionId } from '#shared/intake/questions.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import { causes, type CauseId } from '#shared/knowledge/causes.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { otherSportByCondition } from '#shared/knowledge/cross-training.ts';
import { interventions, type ExerciseId, type InterventionId } from '#shared/knowledge/interventions.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { Cause, Exercise, ExerciseDose, RankedCondition, RedFlag } from '#shared/knowledge/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { camelCase, normalForm, readRule } from '#tests/fixtures/dossier/rule-language.ts';
import dossier from '#tests/fixtures/dossier/rules.json' with { type: 'json' };

/**
 * Every rule and every number of the dossier, copied from it a second time by other means: what was typed wrongly, or
 * changed without the dossier, differs here.
 */
const said = (rule: Condition): Condition => normalForm(rule);
/** What was argued beside a rule and added to it, by the rule's id: the dossier says no less, and nothing else. */
const ADDED_BY_ARGUMENT: Readonly<Record<string, string>> = { 'rf-bsi': 't-fulcrum = pos' };
const written = (text: string): Condition => normalForm(readRule(text));
/** Where the dossier gives two grades, the lower one counts, as with the status of its sources. */
const lowerGrade = (grades: string): string => grades.split('/').toSorted().at(-1) ?? grades;

describe('the language of the dossier', () => {
  it('binds NOT before AND before OR, and reads numbers, lists and factors', () => {
    expect(
      readRule('NOT trend = worse AND nprs-walk >= 3 OR weekly-km-avg4 > 0.5 * weekly-km-usual'),
    ).toEqual({
      op: 'any',
      of: [
        {
          op: 'all',
          of: [
            { op: 'not', of: { op: 'is', fact: 'trend', value: 'worse' } },
            { op: 'compare', fact: 'nprsWalk', by: '>=', to: 3 },
          ],
        },
        { op: 'compare', fact: 'weeklyKmAvg4', by: '>', to: { factor: 0.5, of: 'weeklyKmUsual' } },
      ],
    });
    expect(written('swelling any [marked, mild]')).toEqual(written('swelling any [mild, marked]'));
    expect(written('trend = worse')).not.toEqual(written('trend != worse'));
  });

  it('refuses what it does not know', () => {
    expect(() => readRule('no-such-question = 1')).toThrow('no fact is called no-such-question');
    expect(() => readRule('trend = worse OR')).toThrow('the rule ends too early');
    expect(() => readRule('trend = worse worse')).toThrow('after the rule stands worse');
  });
});

describe('the rules of the dossier, word for word', () => {
  it.each(Object.entries(dossier.redFlags))('%s', (id, { urgency, when }) => {
    const flag: RedFlag = redFlags[id as RedFlagId];
    const added = ADDED_BY_ARGUMENT[id];
    expect(flag.urgency).toBe(urgency);
    expect(said(flag.when)).toEqual(written(added === undefined ? when : `${when} OR ${added}`));
  });

  it.each(Object.entries(dossier.conditions))('%s', (id, entry) => {
    const condition: RankedCondition = conditions[id as RankedConditionId];
    const gate = 'gate' in entry ? entry.gate : undefined;
    expect(condition.gate && said(condition.gate)).toEqual(gate === undefined ? gate : written(gate));
    expect(condition.features.map(({ weight, when }) => ({ weight, when: said(when) }))).toEqual(
      entry.features.map(([weight, rule]) => ({ weight, when: written(String(rule)) })),
    );
    const { coreZones, causes: listed } = condition;
    expect({ coreZones, causes: listed }).toEqual({ coreZones: entry.coreZones, causes: entry.causes });
  });

  it.each(Object.entries(dossier.causes))('%s', (id, entry) => {
    const cause: Cause = causes[id as CauseId];
    expect(said(cause.when)).toEqual(written(entry.when));
    const { section, confidence, points, pointsWhen, evidence, interventions: items } = cause;
    expect({ section, confidence, points, raised: pointsWhen?.points, evidence, items }).toEqual({
      section: entry.section,
      confidence: entry.confidence,
      points: entry.points,
      raised: 'raisedPoints' in entry ? entry.raisedPoints : undefined,
      evidence: lowerGrade(entry.evidence),
      items: entry.interventions,
    });
  });

  it.each(Object.entries(dossier.overuseStages))('stage %s', (stage, rule) => {
    const found = overuseStages.find((one) => one.stage === Number(stage));
    expect(found && said(found.when)).toEqual(written(rule));
  });
});

describe('the questions of the dossier', () => {
  it.each(Object.entries(dossier.questions))('%s', (id, entry) => {
    const question = questions[camelCase(id) as FactId];
    const { shownWhen: rule, ...shape }: { shownWhen?: string } & object = entry;
    expect(question).toMatchObject(shape);
    const shown = shownWhen[camelCase(id) as QuestionId];
    expect(shown && said(shown)).toEqual(rule === undefined ? undefined : written(rule));
  });
});

/** A dose as the dossier writes it: sets × repetitions, or sets × seconds. */
const doseText = ({ sets, repetitions, holdSeconds }: ExerciseDose): string =>
  holdSeconds === undefined ? `${sets}×${repetitions}` : `${sets}×${holdSeconds} s`;

describe('the items of the dossier', () => {
  it.each(Object.entries(dossier.exercises))('%s', (id, { ...entry }) => {
    const {
      domain: _,
      evidence: __,
      sources: ___,
      doses,
      ...table
    }: Exercise = interventions[id as ExerciseId];
    const { doses: wanted, ...given }: { doses?: object } & object = entry;
    expect(table).toEqual(given);
    if (wanted === undefined) return;
    expect(Object.fromEntries(Object.entries(doses).map(([level, dose]) => [level, doseText(dose)]))).toEqual(
      wanted,
    );
  });

  it('carry the grade of their evidence', () => {
    const given = Object.keys(dossier.itemEvidence).map((id) => [
      id,
      interventions[id as InterventionId].evidence,
    ]);
    expect(Object.fromEntries(given)).toEqual(
      Object.fromEntries(
        Object.entries(dossier.itemEvidence).map(([id, grades]) => [id, lowerGrade(grades)]),
      ),
    );
  });

  it('stand in the matrix of other sports as they are written', () => {
    const columns = ['xt-swim', 'xt-aqua-jog', 'xt-bike', 'xt-elliptical', 'xt-row', 'xt-walk'] as const;
    const rows = Object.keys(dossier.matrix).map((id) => {
      const row = otherSportByCondition[id as RankedConditionId];
      return [id, columns.map((sport) => row?.[sport])];
    });
    expect(Object.fromEntries(rows)).toEqual(dossier.matrix);
  });
});
