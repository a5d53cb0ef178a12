import type { SectionId } from './question.ts';
import { questionsBySection, sectionOf, type FactId } from './questions.ts';

/**
 * Questions that are asked on the page of another section than their own: a sweep of that page asks them
 * together with others (dossier intake.md §12.1, `sw-joint` and `sw-general`).
 */
const ELSEWHERE: Readonly<Partial<Record<FactId, SectionId>>> = {
  warmth: 'redflags',
  patellaSlipped: 'redflags',
  otherJoints: 'redflags',
};

/** The page on which a question is asked. */
export const pageOf = (id: FactId): SectionId => ELSEWHERE[id] ?? sectionOf(id);

/** Every question and computed value of a page. */
export const factsOfPage = (page: SectionId): readonly FactId[] => [
  ...(Object.keys(questionsBySection[page]) as FactId[]).filter((id) => pageOf(id) === page),
  ...(Object.keys(ELSEWHERE) as FactId[]).filter((id) => pageOf(id) === page),
];
