import { isPermitted } from '#shared/intake/facts.ts';
import { SECTIONS, type Assessor } from '#shared/intake/question.ts';
import {
  NOT_KNOWN,
  isAsked,
  questions,
  questionsBySection,
  type Answers,
  type FactId,
} from '#shared/intake/questions.ts';
import type { SheetWords } from '#shared/handout/words.ts';
import { optionCoding, yesNoCoding } from './questionnaire.ts';
import { DATA_ABSENT } from './systems.ts';
import type { Json } from './types.ts';

type Answer = Readonly<Record<string, Json>>;

/**
 * The answers of this role as the items of a response, in the order of the form; a section without one is left out.
 */
export function responseItems(
  answers: Answers,
  {
    bmi,
    role,
    words,
  }: { readonly bmi: number | undefined; readonly role: Assessor; readonly words: SheetWords },
): readonly Json[] {
  return SECTIONS.flatMap((section) => {
    const ids = (Object.keys(questionsBySection[section]) as FactId[]).filter((id) =>
      isPermitted(questions[id], role),
    );
    const item = ids.flatMap((id) => {
      const answer = id === 'bmi' ? computed(bmi) : answersTo(id, answers, words);
      return answer.length === 0 ? [] : [{ linkId: id, text: words.questions[id].label, answer }];
    });
    return item.length === 0 ? [] : [{ linkId: section, item }];
  });
}

const computed = (value: number | undefined): readonly Answer[] =>
  value === undefined ? [] : [{ valueDecimal: value }];

function answersTo(id: FactId, answers: Answers, words: SheetWords): readonly Answer[] {
  const value = isAsked(id) ? answers[id] : undefined;
  if (value === undefined) return [];
  const question = questions[id];
  switch (question.kind) {
    case 'yes-no':
      return [{ valueCoding: { ...yesNoCoding(tellYesNo(value), words) } }];
    case 'one-of':
    case 'many-of':
      return (Array.isArray(value) ? value : [value]).map((option) => ({
        valueCoding: { ...optionCoding(String(option), words) },
      }));
    case 'integer':
      return [numberOrUnknown('valueInteger', value)];
    case 'number':
      return [numberOrUnknown('valueDecimal', value)];
    case 'date':
      return [numberOrUnknown('valueDate', value)];
    case 'text':
      return [numberOrUnknown('valueString', value)];
    case 'derived':
      return [];
  }
}

const tellYesNo = (value: unknown) => (value === NOT_KNOWN ? 'unknown' : value === true ? 'yes' : 'no');

/** "Asked, and the runner does not know" has no number: the value is absent, and says why. */
const numberOrUnknown = (name: string, value: unknown): Answer =>
  value === NOT_KNOWN
    ? { [`_${name}`]: { extension: [{ url: DATA_ABSENT, valueCode: 'asked-unknown' }] } }
    : { [name]: value as string | number };
