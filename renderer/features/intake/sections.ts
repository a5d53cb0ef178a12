import { isBedsideTest } from '#shared/intake/answering-time.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { pageOf } from '#shared/intake/pages.ts';
import { SECTIONS, type SectionId } from '#shared/intake/question.ts';
import { questions, type Answers, type FactId, type QuestionId } from '#shared/intake/questions.ts';
import { visibleOn } from './visible.ts';

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

/** How many of the questions of a page have an answer; "not known" is one. What nobody has to do does not count. */
export function completenessOf(page: SectionId, facts: Facts, answers: Answers): Completeness {
  const ids = visibleOn(page, facts, answers).filter((id): id is QuestionId => isCounted(page, id));
  const answered = ids.filter((id) => answers[id] !== undefined).length;
  const state = answered === 0 ? 'empty' : answered < ids.length ? 'begun' : 'complete';
  return { answered, asked: ids.length, state };
}

/** A sweep may ask for questions of another page; they count there. */
function isCounted(page: SectionId, id: FactId): boolean {
  const question = questions[id];
  const isRequired = question.kind !== 'derived' && question.optional !== true && !isBedsideTest(id);
  return isRequired && pageOf(id) === page;
}
