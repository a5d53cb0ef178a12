import type { Facts } from '#shared/intake/facts.ts';
import { SECTIONS, type SectionId } from '#shared/intake/question.ts';
import {
  questions,
  questionsBySection,
  type Answers,
  type FactId,
  type QuestionId,
} from '#shared/intake/questions.ts';

/** The assessor is the user who is signed in: said on the screen, not asked. */
const STATED: ReadonlySet<FactId> = new Set(['assessorRole']);

export interface Completeness {
  readonly answered: number;
  readonly asked: number;
  readonly state: 'empty' | 'begun' | 'complete';
}

/** The ten sections that Alt and a digit reach; the tenth is 0. Outcome scores come after them without a key. */
export const digitOf = (section: SectionId): string | undefined => {
  const place = SECTIONS.indexOf(section) + 1;
  return place > 10 ? undefined : String(place % 10);
};
export const sectionAt = (digit: string): SectionId | undefined =>
  SECTIONS.find((section) => digitOf(section) === digit);

/** Questions and computed values of a section that are to be seen now, in asking order. */
export function visibleIn(section: SectionId, facts: Facts): readonly FactId[] {
  return (Object.keys(questionsBySection[section]) as FactId[]).filter((id) => {
    if (STATED.has(id)) return false;
    return questions[id].kind === 'derived'
      ? facts.values[id] !== undefined
      : facts.shown.has(id as QuestionId);
  });
}

/** How many of the questions that are asked have an answer; "not known" is one, optional ones do not count. */
export function completenessOf(section: SectionId, facts: Facts, answers: Answers): Completeness {
  const ids = visibleIn(section, facts).filter((id): id is QuestionId => isCounted(id));
  const answered = ids.filter((id) => answers[id] !== undefined).length;
  const state = answered === 0 ? 'empty' : answered < ids.length ? 'begun' : 'complete';
  return { answered, asked: ids.length, state };
}

function isCounted(id: FactId): boolean {
  const question = questions[id];
  return question.kind !== 'derived' && question.optional !== true;
}
