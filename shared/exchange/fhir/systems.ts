/**
 * Addresses of what Genu defines itself. They name and do not resolve, and stay when a label is reworded, so that old
 * answers never lose their question.
 */
export const QUESTIONNAIRE = 'urn:genu:questionnaire:running-knee-intake';
export const OPTIONS = 'urn:genu:options';
export const OBSERVATIONS = 'urn:genu:observations';
export const CONDITIONS = 'urn:genu:conditions';
export const FLAGS = 'urn:genu:red-flags';
export const CAUSES = 'urn:genu:causes';
export const INTERVENTIONS = 'urn:genu:interventions';
export const SHA256 = 'urn:genu:sha256';

export const LOINC = 'http://loinc.org';
/** Tags of languages by BCP 47. */
export const LANGUAGES = 'urn:ietf:bcp:47';
export const UCUM = 'http://unitsofmeasure.org';
const HL7 = 'http://terminology.hl7.org/CodeSystem';
/** Yes, no, and "asked, but unknown". */
export const YES_NO_UNKNOWN = `${HL7}/v2-0532`;
export const ACT_CODE = `${HL7}/v3-ActCode`;
export const CONDITION_STATUS = `${HL7}/condition-clinical`;
export const CONDITION_CERTAINTY = `${HL7}/condition-ver-status`;
export const OBSERVATION_CATEGORY = `${HL7}/observation-category`;
export const PARTICIPANT = `${HL7}/provenance-participant-type`;
export const ICD10 = 'http://hl7.org/fhir/sid/icd-10';
export const ICD10_CM = 'http://hl7.org/fhir/sid/icd-10-cm';

const CORE = 'http://hl7.org/fhir/StructureDefinition';
export const UNIT = `${CORE}/questionnaire-unit`;
export const DATA_ABSENT = `${CORE}/data-absent-reason`;
export const ITEM_CONTROL = `${CORE}/questionnaire-itemControl`;
export const ITEM_CONTROL_CODES = 'http://hl7.org/fhir/questionnaire-item-control';
export const MIN_VALUE = `${CORE}/minValue`;
export const MAX_VALUE = `${CORE}/maxValue`;
export const OPTION_EXCLUSIVE = `${CORE}/questionnaire-optionExclusive`;
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire';
export const ENABLE_WHEN_EXPRESSION = `${SDC}-enableWhenExpression`;
export const CALCULATED = `${SDC}-calculatedExpression`;
export const INITIAL = `${SDC}-initialExpression`;
export const LAUNCH_CONTEXT = `${SDC}-launchContext`;
export const LAUNCH_CONTEXT_CODES = 'http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext';
