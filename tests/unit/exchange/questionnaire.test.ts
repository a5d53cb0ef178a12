import { compile } from 'fhirpath';
import model from 'fhirpath/fhir-context/r4/index.js';
import { assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuestionnaire } from '#shared/exchange/fhir/questionnaire.ts';
import { responseItems } from '#shared/exchange/fhir/response.ts';
import { ENABLE_WHEN_EXPRESSION } from '#shared/exchange/fhir/systems.ts';
import { sheetWordsOf } from '#shared/handout/words.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';
import { buildFacts, isPermitted } from '#shared/intake/facts.ts';
import { NOT_KNOWN, questionIds, questions } from '#shared/intake/questions.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import { ARBITRARY_TODAY, arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { problemsOf } from './validate.ts';

interface Item {
  readonly linkId: string;
  readonly type: string;
  readonly repeats?: boolean;
  readonly answerOption?: readonly { readonly valueCoding: { readonly code: string } }[];
  readonly extension?: readonly {
    readonly url: string;
    readonly valueExpression?: { readonly expression: string };
    readonly valueCoding?: { readonly code: string };
  }[];
  readonly item?: readonly Item[];
}
const formOf = (role: 'doctor' | 'coach') => makeQuestionnaire(catalogue, { role, version: '1.0' });
const itemsOf = (role: 'doctor' | 'coach'): readonly Item[] =>
  (formOf(role)['item'] as unknown as readonly Item[]).flatMap(({ item = [] }) => item);
const doctorItems = new Map(itemsOf('doctor').map((item) => [item.linkId, item]));

describe('the intake as a questionnaire', () => {
  it.each(['doctor', 'coach'] as const)(
    'of a %s is valid FHIR R4 to a validator that is not ours',
    (role) => {
      expect(problemsOf(formOf(role))).toEqual([]);
    },
  );

  it('is refused by that validator once something is wrong with it', () => {
    expect(problemsOf({ ...formOf('doctor'), status: 'nearly', colour: 'red' })).toEqual([
      'Questionnaire.status: Code "nearly" not found in value set',
      'Questionnaire.colour: Unexpected property',
    ]);
  });

  it('asks every question of the table once, of a coach only what a coach may answer', () => {
    const asked = (role: 'doctor' | 'coach') =>
      itemsOf(role)
        .map(({ linkId }) => linkId)
        .filter((id) => id !== 'bmi');
    expect(asked('doctor')).toEqual([...questionIds]);
    expect(asked('coach')).toEqual(questionIds.filter((id) => isPermitted(questions[id], 'coach')));
  });

  it('offers the options of each question, and "not known" beside them', () => {
    expect(
      doctorItems.get('afterRunDuration')?.answerOption?.map(({ valueCoding }) => valueCoding.code),
    ).toEqual([...(questions.afterRunDuration as { options: readonly string[] }).options, NOT_KNOWN]);
    expect(
      doctorItems.get('feverOrRigors')?.answerOption?.map(({ valueCoding }) => valueCoding.code),
    ).toEqual(['Y', 'N', 'ASKU']);
    expect(doctorItems.get('painZones')?.repeats).toBe(true);
  });

  it('says units in UCUM, and ranges', () => {
    expect(doctorItems.get('heightCm')).toMatchObject({
      type: 'decimal',
      extension: [{ valueCoding: { code: 'cm' } }, { valueDecimal: 100 }, { valueDecimal: 230 }],
    });
  });

  it('knows the rule of every question that is not always asked', () => {
    const ruled = [...doctorItems.values()].filter(({ extension = [] }) =>
      extension.some(({ url }) => url === ENABLE_WHEN_EXPRESSION),
    );
    expect(ruled.map(({ linkId }) => linkId).sort()).toEqual(Object.keys(shownWhen).sort());
  });
});

/** Its own types say that a part may be missing, and refuse one that is. */
const r4 = model as unknown as Parameters<typeof compile>[1];

describe('when a question is asked, to an engine of FHIRPath that is not ours', () => {
  const rules = [...doctorItems].flatMap(([id, { extension = [] }]) => {
    const found = extension.find(({ url }) => url === ENABLE_WHEN_EXPRESSION)?.valueExpression;
    return found === undefined ? [] : [[id, compile(found.expression, r4)] as const];
  });

  it('is when the intake asks it, whatever was answered', () => {
    const answers = record({
      given: arbitraryAnswers,
      sex: constantFrom('female', 'male', NOT_KNOWN),
      pregnancyStatus: constantFrom('pregnant', 'postpartum', 'no', NOT_KNOWN, undefined),
    }).map(({ given, ...about }) => ({
      ...given,
      ...Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined)),
      assessorRole: 'doctor' as const,
    }));
    const check = property(answers, (given) => {
      const { shown, values } = buildFacts(given, ARBITRARY_TODAY);
      const item = responseItems(given, { bmi: values.bmi, role: 'doctor', words: sheetWordsOf(catalogue) });
      const resource = { resourceType: 'QuestionnaireResponse', status: 'completed', item };
      const enabled = rules.map(([id, rule]) => [id, (rule(resource, { resource }) as unknown[])[0]]);
      expect(enabled).toEqual(rules.map(([id]) => [id, (shown as ReadonlySet<string>).has(id)]));
    });
    assert(check, { numRuns: process.env['GENU_LONG'] === undefined ? 25 : 2000 });
  });
});
