import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partId } from '#electron/services/exchange/part-id.ts';
import { makeBundle } from '#shared/exchange/fhir/bundle.ts';
import type { ExportedAssessment } from '#shared/exchange/fhir/record.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { questionIds, questions, type Answers } from '#shared/intake/questions.ts';
import { projectForRole } from '#electron/services/role-projection.ts';
import { arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { inputFor, workedExample1, workedExample2 } from '../handout/sheets.ts';
import { problemsOf } from './validate.ts';

const ID = '0b6ad7a2-52f0-4c38-9d9f-6a1d1f0d0001';
const PERSON = '0b6ad7a2-52f0-4c38-9d9f-6a1d1f0d0002';
const DOCUMENT = {
  id: '0b6ad7a2-52f0-4c38-9d9f-6a1d1f0d0003',
  createdAt: '2026-06-15T09:30:00.000Z',
  audience: 'runner',
  fileName: 'genu-handout-2026-06-15-0b6ad7a2.pdf',
  base64: 'JVBERg==',
  sha1Base64: 'Nrv/iG4ud/0rRl5XGx4WkW2g3t4=',
  sha256: 'a'.repeat(64),
} as const;

/** The export of these answers, as the services would hand it over. */
function bundleOf(answers: Answers, more: Partial<ExportedAssessment> = {}) {
  const input = inputFor({ answers, options: { audience: 'clinician' } });
  const { assessment, plan } = projectForRole(input);
  const exported: ExportedAssessment = {
    input: { ...input, assessment, plan },
    id: ID,
    personId: PERSON,
    createdAt: '2026-06-15T09:00:00.000Z',
    savedAt: '2026-06-15T09:30:00.000Z',
    answers,
    questionnaireVersion: '1.0',
    documents: [DOCUMENT],
    idOf: (part) => partId(ID, part),
    ...more,
  };
  return makeBundle(exported, catalogue);
}
interface Entry {
  readonly fullUrl: string;
  readonly resource: { readonly resourceType: string } & Readonly<Record<string, unknown>>;
}
const entriesOf = (bundle: object) => (bundle as { entry: readonly Entry[] }).entry;
const kinds = (bundle: object) => entriesOf(bundle).map(({ resource }) => resource.resourceType);
const ofKind = (bundle: object, kind: string) =>
  entriesOf(bundle)
    .map(({ resource }) => resource)
    .filter(({ resourceType }) => resourceType === kind);
/** Resources that the validator finds something wrong with. */
const invalid = (bundle: object) => [
  ...problemsOf(bundle),
  ...entriesOf(bundle).flatMap(({ resource }) => problemsOf(resource)),
];
const asCoach = (answers: Answers): Answers => ({ ...answers, assessorRole: 'coach' });
const text = JSON.stringify;

describe('an assessment as a FHIR bundle', () => {
  const bundle = bundleOf(workedExample1, {
    signed: { at: '2026-06-15T09:40:00.000Z', by: 'Dr A. Example' },
  });

  it('is valid to a validator that is not ours', () => {
    expect(invalid(bundle)).toEqual([]);
    expect(invalid(bundleOf(workedExample2))).toEqual([]);
    expect(invalid(bundleOf(asCoach(workedExample1)))).toEqual([]);
    expect(invalid(bundleOf(workedExample1, { language: 'es' }))).toEqual([]);
  });

  it('holds who, answers, measures, hypotheses, plan, requests and sheets', () => {
    expect(new Set(kinds(bundle))).toEqual(
      new Set([
        'Patient',
        'Practitioner',
        'PractitionerRole',
        'Organization',
        'Encounter',
        'QuestionnaireResponse',
        'Observation',
        'Condition',
        'ClinicalImpression',
        'CarePlan',
        'ServiceRequest',
        'DocumentReference',
        'Goal',
        'Binary',
        'Provenance',
      ]),
    );
    expect(kinds(bundleOf(workedExample2))).toContain('ServiceRequest');
  });

  it('refers to nothing that it does not hold', () => {
    const held = new Set(entriesOf(bundle).map(({ fullUrl }) => fullUrl));
    const named = [...text(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, address = '']) => address);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((address) => !held.has(address))).toEqual([]);
    expect(held.size).toBe(entriesOf(bundle).length);
  });

  it('tells body weight and pain with the codes that everybody reads', () => {
    const coded = ofKind(bundle, 'Observation').flatMap(({ code, valueQuantity, valueInteger }) => {
      const [first] = (code as { coding: readonly { system: string; code: string }[] }).coding;
      return first?.system === 'http://loinc.org' ? [[first.code, valueQuantity ?? valueInteger]] : [];
    });
    expect(coded).toContainEqual([
      '29463-7',
      { value: 62, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    ]);
    // An integer: the answer list of that code joins scores that are not the same.
    expect(coded).toContainEqual(['72514-3', workedExample1.nprsRun]);
  });

  it('calls the leading hypothesis provisional, the others differential, and gives no points away', () => {
    const [first] = ofKind(bundle, 'Condition');
    expect(first).toMatchObject({
      verificationStatus: { coding: [{ code: 'provisional' }] },
      code: {
        coding: [
          { system: 'http://hl7.org/fhir/sid/icd-10', code: 'M76.3' },
          { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M76.31' },
          { code: 'iliotibial-band-syndrome' },
        ],
      },
      bodySite: [{ text: 'Right knee' }],
    });
    expect(text(bundle)).not.toMatch(/"(?:raw|fit|coverage|probability)/);
  });

  it('asks for help as soon as a flag says', () => {
    const requests = ofKind(bundleOf(workedExample2), 'ServiceRequest');
    expect(requests.map(({ priority }) => priority)).toContain('urgent');
  });

  it('is the same each time, and its sheets are the very bytes', () => {
    expect(text(bundleOf(workedExample1))).toBe(text(bundleOf(workedExample1)));
    expect(ofKind(bundle, 'Binary')).toMatchObject([
      { contentType: 'application/pdf', data: DOCUMENT.base64 },
    ]);
  });

  it('is valid and tells a coach no condition, whatever was answered', () => {
    const names = Object.keys(conditions);
    const doctors = questionIds.filter((id) => questions[id].who === 'doctor');
    const check = property(
      arbitraryAnswers,
      constantFrom('doctor' as const, 'coach' as const),
      (given, role) => {
        const made = bundleOf({ ...given, assessorRole: role });
        expect(invalid(made)).toEqual([]);
        if (role === 'doctor') return;
        expect(kinds(made)).not.toContain('Condition');
        const said = text(made);
        expect(doctors.filter((id) => said.includes(`"${id}"`))).toEqual([]);
        // A known joint disease is an answer of the coach's own, and bears the name of a condition.
        const own = new Set(given.jointDisease === undefined ? [] : [given.jointDisease].flat());
        const told = names.filter((id) => !(id in redFlags) && !own.has(id as never));
        expect(told.filter((id) => said.includes(`"${id}"`))).toEqual([]);
      },
    );
    assert(check, { numRuns: process.env['GENU_LONG'] === undefined ? 30 : 1000 });
  });
});
