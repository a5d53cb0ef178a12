import { conditionCodes, type Icd10Codes } from '#shared/knowledge/icd10.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import { picture } from '#shared/handout/clinician/person.ts';
import { flagsFor } from '#shared/handout/clinician/safety.ts';
import type { Hypothesis } from '#shared/assessment/types.ts';
import { bodySite, PARTS, type Exported } from './record.ts';
import * as systems from './systems.ts';
import type { Coding, Resource } from './types.ts';

const codes: { readonly [Id in RankedConditionId]?: Icd10Codes } = conditionCodes;

/**
 * Working hypotheses as conditions: the leading one provisional, those that are possible differential; the others
 * stay in the reasoning. A coach's export has none. No points are passed on as if they were a probability.
 */
export const conditions = (exported: Exported): readonly Resource[] =>
  hypotheses(exported).map(({ id, label }) => {
    const { sheet, idOf, reference, subject, savedAt } = exported;
    const { name } = sheet.words.conditions[id];
    return {
      resourceType: 'Condition',
      id: idOf(`condition-${id}`),
      clinicalStatus: { coding: [{ system: systems.CONDITION_STATUS, code: 'active' }] },
      verificationStatus: {
        coding: [
          {
            system: systems.CONDITION_CERTAINTY,
            code: label === 'leading' ? 'provisional' : 'differential',
          },
        ],
      },
      code: {
        coding: [
          ...icd10(exported, id).map((code) => ({ ...code })),
          { system: systems.CONDITIONS, code: id, display: name },
        ],
        text: name,
      },
      bodySite: [bodySite(exported)],
      subject,
      encounter: reference(PARTS.encounter),
      recordedDate: savedAt,
      recorder: reference(PARTS.practitioner),
      evidence: [{ detail: [{ reference: `urn:uuid:${exported.id}` }] }],
    };
  });

const hypotheses = ({ sheet }: Exported): readonly Hypothesis[] =>
  sheet.isCoach ? [] : sheet.assessment.hypotheses.filter(({ label }) => label !== 'less-likely');

/** Only whole codes: one that needs a side or an encounter added is left to whoever codes. */
function icd10({ sheet }: Exported, id: RankedConditionId): readonly Coding[] {
  const { who, cm } = codes[id] ?? {};
  const { painSide } = sheet.values;
  const sided =
    typeof cm === 'object' ? (painSide === 'both' ? [cm.right, cm.left] : [cm[sheet.side]]) : [cm];
  return [
    ...(who === undefined ? [] : [{ system: systems.ICD10, code: who }]),
    ...sided.flatMap((code) => (code === undefined ? [] : [{ system: systems.ICD10_CM, code }])),
  ].filter(({ code }) => !code.endsWith('-'));
}

/** What the rules found: the kind of pain, the red flags that fired and what may be contributing, each with its reason. */
export function impression(exported: Exported): Resource {
  const { sheet, idOf, reference, subject, savedAt, signed } = exported;
  const { words, assessment } = sheet;
  const problem = hypotheses(exported).map(({ id }) => reference(`condition-${id}`));
  const basis = (because: readonly string[]) => (because.length === 0 ? {} : { basis: words.list(because) });
  return {
    resourceType: 'ClinicalImpression',
    id: idOf('impression'),
    status: signed === undefined ? 'in-progress' : 'completed',
    subject,
    encounter: reference(PARTS.encounter),
    date: savedAt,
    assessor: reference(PARTS.practitioner),
    ...(problem.length > 0 && { problem }),
    investigation: [
      { code: { text: words.say('fhir.visit') }, item: [{ reference: `urn:uuid:${exported.id}` }] },
    ],
    summary: picture(sheet),
    finding: [
      ...flagsFor(sheet, assessment.redFlags).map(({ id, because }) => ({
        itemCodeableConcept: concept(systems.FLAGS, id, words.flags[id].name),
        ...basis(because),
      })),
      ...assessment.causes.map(({ id, because }) => ({
        itemCodeableConcept: concept(
          systems.CAUSES,
          id,
          words.say('fhir.cause', { name: words.causes[id].name }),
        ),
        ...basis(because),
      })),
    ],
  };
}

const concept = (system: string, code: string, text: string) => ({ coding: [{ system, code }], text });
