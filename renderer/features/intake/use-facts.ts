import { useMemo } from 'react';
import { useDraftView } from '#renderer/client/use-draft.ts';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { buildFacts, type Facts } from '#shared/intake/facts.ts';
import { SECTIONS, type SectionId } from '#shared/intake/question.ts';
import type { Answers, FactId } from '#shared/intake/questions.ts';
import { completenessOf, visibleIn, type Completeness } from './sections.ts';

export interface IntakeFacts {
  readonly answers: Answers;
  readonly facts: Facts;
  readonly completeness: ReadonlyMap<SectionId, Completeness>;
}

/**
 * What the answers say about the form itself. At once, unlike the findings: whoever types on must meet the
 * follow-up question that the last answer opened.
 */
export function useIntakeFacts(session: DraftSession, today: string): IntakeFacts {
  const { answers, choices } = useDraftView(session).draft;
  return useMemo(() => {
    const facts = buildFacts(answers, today, choices);
    const completeness = new Map(
      SECTIONS.map((section) => [section, completenessOf(section, facts, answers)] as const),
    );
    return { answers, facts, completeness };
  }, [answers, choices, today]);
}

/** The visible rows of a section; the same array as long as nothing appears or goes. */
export function useVisibleRows(section: SectionId, facts: Facts): readonly FactId[] {
  const key = visibleIn(section, facts).join(' ');
  return useMemo(() => (key === '' ? [] : (key.split(' ') as FactId[])), [key]);
}
