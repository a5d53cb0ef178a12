import { isPermitted } from '#shared/intake/facts.ts';
import { SECTIONS, type Assessor, type Question, type SectionId } from '#shared/intake/question.ts';
import {
  NOT_KNOWN,
  isAsked,
  questionsBySection,
  type FactId,
  type QuestionId,
} from '#shared/intake/questions.ts';
import { sheetWordsOf, type SheetWords } from '#shared/handout/words.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import { BMI_EXPRESSION, enabledExpression } from './expression.ts';
import * as systems from './systems.ts';
import type { Coding, Extension, Resource } from './types.ts';
import { UCUM_CODES } from './units.ts';

export interface QuestionnaireOptions {
  /** A coach's form has no question that only a doctor answers. */
  readonly role: Assessor;
  /** Version of what is asked; together with the address it names the form of a response for ever. */
  readonly version: string;
}
interface Item {
  readonly linkId: string;
  readonly text: string;
  readonly type: string;
  readonly extension?: readonly Extension[];
  readonly [key: string]: unknown;
}

/** Completed years on the day of filling in, from the birth date of the patient that the form is opened for. */
const AGE_EXPRESSION = [
  'today().toString().substring(0, 4).toInteger()',
  ' - %patient.birthDate.toString().substring(0, 4).toInteger()',
  ' - iif(today().toString().substring(5) < %patient.birthDate.toString().substring(5), 1, 0)',
].join('');
/** The system's own words for a yes, a no and "asked, but unknown". */
export const YES_NO = { yes: 'Y', no: 'N', unknown: 'ASKU' } as const;

/**
 * The intake as an SDC questionnaire for FHIR R4: every question of the table that this assessor may answer, when it is
 * asked, its options, its unit and its range. Pure: it follows the question table.
 */
export function makeQuestionnaire(catalogue: Catalogue, { role, version }: QuestionnaireOptions): Resource {
  const words = sheetWordsOf(catalogue);
  const questionnaire = {
    resourceType: 'Questionnaire',
    id: `running-knee-intake-${role}`,
    language: catalogue.language,
    extension: [
      {
        url: systems.LAUNCH_CONTEXT,
        extension: [
          { url: 'name', valueCoding: { system: systems.LAUNCH_CONTEXT_CODES, code: 'patient' } },
          { url: 'type', valueCode: 'Patient' },
        ],
      },
    ],
    url: systems.QUESTIONNAIRE,
    version,
    name: 'RunningKneeIntake',
    title: words.say('bi.title', { role }),
    status: 'active',
    subjectType: ['Patient'],
    item: SECTIONS.map((section) => groupOf(section, role, words)),
  };
  return questionnaire as unknown as Resource;
}

function groupOf(section: SectionId, role: Assessor, words: SheetWords): Item {
  const questions = Object.entries(questionsBySection[section]) as [FactId, Question][];
  return {
    linkId: section,
    text: words.sections[section],
    type: 'group',
    item: questions
      .filter(([, question]) => isPermitted(question, role))
      .flatMap(([id, question]) => itemOf(id, question, role, words) ?? []),
  };
}

function itemOf(id: FactId, question: Question, role: Assessor, words: SheetWords): Item | undefined {
  const { label, help } = words.questions[id];
  if (!isAsked(id)) return id === 'bmi' ? bodyMassIndex(label) : undefined;
  const item = { linkId: id, text: label, ...formOf(id, question, role, words) };
  const expression = enabledExpression(id);
  const extension = [
    ...item.extension,
    ...(expression === undefined ? [] : [asExpression(systems.ENABLE_WHEN_EXPRESSION, expression)]),
  ];
  return {
    ...item,
    ...(extension.length > 0 && { extension }),
    ...(help !== undefined && { item: [helpOf(id, help)] }),
  };
}

type Form = Pick<Item, 'type'> & { readonly extension: readonly Extension[] } & Record<string, unknown>;

function formOf(id: QuestionId, question: Question, role: Assessor, words: SheetWords): Form {
  switch (question.kind) {
    case 'integer':
    case 'number': {
      const value = question.kind === 'integer' ? 'valueInteger' : 'valueDecimal';
      return {
        type: question.kind === 'integer' ? 'integer' : 'decimal',
        extension: [
          {
            url: systems.UNIT,
            valueCoding: { system: systems.UCUM, code: UCUM_CODES[question.unit], display: question.unit },
          },
          { url: systems.MIN_VALUE, [value]: question.range[0] },
          { url: systems.MAX_VALUE, [value]: question.range[1] },
          ...(id === 'ageYears' ? [asExpression(systems.INITIAL, AGE_EXPRESSION)] : []),
        ],
      };
    }
    case 'date':
      return { type: 'date', extension: [] };
    case 'text':
      return { type: 'string', maxLength: question.maximumLength, extension: [] };
    case 'yes-no':
      return { type: 'choice', extension: [control('radio-button')], answerOption: yesNoOptions(words) };
    case 'one-of':
    case 'many-of':
      return choiceOf(id, question, role, words);
    case 'derived':
      throw new Error('a derived fact is never asked');
  }
}

function choiceOf(
  id: QuestionId,
  { kind, options }: Extract<Question, { kind: 'one-of' | 'many-of' }>,
  role: Assessor,
  words: SheetWords,
): Form {
  const isMany = kind === 'many-of';
  // The form of a role is filled in by that role.
  const offered = id === 'assessorRole' ? [role] : [...options, NOT_KNOWN];
  return {
    type: 'choice',
    ...(isMany && { repeats: true }),
    extension: [control(isMany ? 'check-box' : 'radio-button')],
    answerOption: offered.map((option) => ({
      ...(isMany &&
        (option === 'none' || option === NOT_KNOWN) && {
          extension: [{ url: systems.OPTION_EXCLUSIVE, valueBoolean: true }],
        }),
      valueCoding: optionCoding(option, words),
      ...(id === 'assessorRole' && { initialSelected: true }),
    })),
  };
}

/** An option in the code system of the intake, with its word. */
export const optionCoding = (option: string, { options, say }: SheetWords): Coding => ({
  system: systems.OPTIONS,
  code: option,
  display: option === NOT_KNOWN ? say('fhir.not-known') : (options[option] ?? option),
});

/** A yes, a no or an explicit "not known". */
export const yesNoCoding = (answer: keyof typeof YES_NO, { say }: SheetWords): Coding => ({
  system: systems.YES_NO_UNKNOWN,
  code: YES_NO[answer],
  display: say(answer === 'unknown' ? 'fhir.not-known' : answer === 'yes' ? 'bi.yes' : 'bi.no'),
});

const yesNoOptions = (words: SheetWords) =>
  (['yes', 'no', 'unknown'] as const).map((answer) => ({ valueCoding: yesNoCoding(answer, words) }));

/** Shown and computed, never typed; it is what other questions look at. */
const bodyMassIndex = (text: string): Item => ({
  linkId: 'bmi',
  text,
  type: 'decimal',
  readOnly: true,
  extension: [
    {
      url: systems.UNIT,
      valueCoding: { system: systems.UCUM, code: UCUM_CODES['kg/m²'], display: 'kg/m²' },
    },
    asExpression(systems.CALCULATED, BMI_EXPRESSION),
  ],
});

const helpOf = (id: string, text: string): Item => ({
  linkId: `${id}-help`,
  text,
  type: 'display',
  extension: [control('help')],
});

const asExpression = (url: string, expression: string): Extension => ({
  url,
  valueExpression: { language: 'text/fhirpath', expression },
});

const control = (code: string): Extension => ({
  url: systems.ITEM_CONTROL,
  valueCodeableConcept: { coding: [{ system: systems.ITEM_CONTROL_CODES, code }] },
});
