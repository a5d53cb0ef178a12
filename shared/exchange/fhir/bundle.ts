import { readSheet } from '#shared/handout/sheet.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import { conditions, impression } from './conditions.ts';
import { documentResources } from './documents.ts';
import { observations } from './observations.ts';
import { peopleResources } from './people.ts';
import { planResources } from './plan.ts';
import { PARTS, whole, type Exported, type ExportedAssessment } from './record.ts';
import { responseItems } from './response.ts';
import * as systems from './systems.ts';
import type { Resource } from './types.ts';

/**
 * An assessment as a FHIR R4 bundle: who, the answers, what was measured, the working hypotheses (a doctor's export
 * alone), the plan, the requests and the sheets that were handed out. Pure and deterministic: the same assessment gives
 * the same bundle, with the same identities.
 */
export function makeBundle(assessment: ExportedAssessment, catalogue: Catalogue): Resource {
  const reference = (part: string) => ({ reference: `urn:uuid:${assessment.idOf(part)}` });
  const exported: Exported = {
    ...assessment,
    sheet: readSheet(assessment.input, catalogue),
    reference,
    subject: { reference: `urn:uuid:${assessment.personId}` },
  };
  const resources = [
    ...peopleResources(exported),
    response(exported),
    ...observations(exported),
    ...conditions(exported),
    impression(exported),
    ...planResources(exported),
    ...documentResources(exported),
    ...provenance(exported),
  ];
  return {
    resourceType: 'Bundle',
    id: assessment.idOf('bundle'),
    language: catalogue.language,
    type: 'collection',
    timestamp: assessment.savedAt,
    entry: resources.map((resource) => ({
      fullUrl: `urn:uuid:${String(resource.id)}`,
      resource: whole(resource),
    })),
  };
}

function response(exported: Exported): Resource {
  const { sheet, id, answers, amends, signed, savedAt, questionnaireVersion, subject, reference } = exported;
  return {
    resourceType: 'QuestionnaireResponse',
    id,
    questionnaire: `${systems.QUESTIONNAIRE}|${questionnaireVersion}`,
    status: signed === undefined ? 'in-progress' : amends === undefined ? 'completed' : 'amended',
    subject,
    encounter: reference(PARTS.encounter),
    authored: savedAt,
    author: reference(PARTS.practitioner),
    item: responseItems(answers, {
      bmi: sheet.values.bmi,
      role: sheet.assessment.role,
      words: sheet.words,
    }),
  };
}

/** Who signed, and what. */
function provenance(exported: Exported): readonly Resource[] {
  const { sheet, signed, id, idOf, reference } = exported;
  if (signed === undefined) return [];
  return [
    {
      resourceType: 'Provenance',
      id: idOf('provenance'),
      target: [{ reference: `urn:uuid:${id}` }, reference(PARTS.plan)],
      recorded: signed.at,
      activity: { text: sheet.words.say('fhir.signed') },
      agent: [
        {
          type: { coding: [{ system: systems.PARTICIPANT, code: 'author' }] },
          who: { ...reference(PARTS.practitioner), display: signed.by },
        },
      ],
    },
  ];
}
