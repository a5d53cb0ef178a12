import { languages, type Language } from '#shared/words/languages.ts';
import { PARTS, type Exported } from './record.ts';
import * as systems from './systems.ts';
import type { Resource } from './types.ts';

/** The runner, who assessed, in which role and for which clinic, and the visit. */
export function peopleResources(exported: Exported): readonly Resource[] {
  const { letterhead } = exported.sheet;
  const hasClinic = letterhead.clinicName !== undefined;
  return [
    patient(exported),
    practitioner(exported),
    practitionerRole(exported, hasClinic),
    ...(hasClinic ? [organization(exported)] : []),
    encounter(exported, hasClinic),
  ];
}

function patient({ sheet, personId, language }: Exported): Resource {
  const { name, birthDate } = sheet.person;
  const { sex } = sheet.values;
  return {
    resourceType: 'Patient',
    id: personId,
    identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${personId}` }],
    ...(name !== undefined && { name: [{ text: name }] }),
    ...(birthDate !== undefined && { birthDate }),
    ...(sex !== undefined && { gender: sex === 'other-or-undisclosed' ? 'unknown' : sex }),
    ...(language !== undefined && { communication: [communication(language)] }),
  };
}

/** The language of the sheets that the runner takes home. */
const communication = (language: Language) => ({
  language: {
    coding: [{ system: systems.LANGUAGES, code: language }],
    text: languages[language].name,
  },
  preferred: true,
});

function practitioner({ sheet, idOf }: Exported): Resource {
  const { clinicianName, clinicianTitle } = sheet.letterhead;
  return {
    resourceType: 'Practitioner',
    id: idOf(PARTS.practitioner),
    ...(clinicianName !== undefined && { name: [{ text: clinicianName }] }),
    ...(clinicianTitle !== undefined && { qualification: [{ code: { text: clinicianTitle } }] }),
  };
}

function practitionerRole({ sheet, idOf, reference }: Exported, hasClinic: boolean): Resource {
  const { role } = sheet.assessment;
  return {
    resourceType: 'PractitionerRole',
    id: idOf(PARTS.role),
    practitioner: reference(PARTS.practitioner),
    ...(hasClinic && { organization: reference(PARTS.organization) }),
    code: [{ text: sheet.words.options[role] ?? role }],
  };
}

function organization({ sheet, idOf }: Exported): Resource {
  const { clinicName = '', address, phone } = sheet.letterhead;
  return {
    resourceType: 'Organization',
    id: idOf(PARTS.organization),
    name: clinicName,
    ...(phone !== undefined && { telecom: [{ system: 'phone', value: phone }] }),
    ...(address !== undefined && { address: [{ text: address }] }),
  };
}

function encounter(exported: Exported, hasClinic: boolean): Resource {
  const { sheet, idOf, reference, subject, createdAt, signed } = exported;
  return {
    resourceType: 'Encounter',
    id: idOf(PARTS.encounter),
    status: signed === undefined ? 'in-progress' : 'finished',
    class: { system: systems.ACT_CODE, code: 'AMB', display: 'ambulatory' },
    subject,
    participant: [{ individual: reference(PARTS.practitioner) }],
    period: { start: createdAt, ...(signed !== undefined && { end: signed.at }) },
    reasonCode: [{ text: sheet.words.say('fhir.visit') }],
    ...(hasClinic && { serviceProvider: reference(PARTS.organization) }),
  };
}
