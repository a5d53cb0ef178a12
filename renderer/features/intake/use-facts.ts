import { useMemo } from 'react';
import { factsOfDraft } from '#renderer/client/draft-facts.ts';
import { useDraftView } from '#renderer/client/use-draft.ts';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import type { ShownDraft } from '#renderer/client/shown-draft.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { SECTIONS, type SectionId } from '#shared/intake/question.ts';
import type { Answers, FactId, QuestionId } from '#shared/intake/questions.ts';
import { completenessOf, type Completeness } from './sections.ts';
import { isWaiting, visibleOn } from './visible.ts';

export interface IntakeFacts {
  readonly answers: Answers;
  readonly sources: ShownDraft['sources'];
  readonly handedOver: ShownDraft['handedOver'];
  readonly facts: Facts;
  readonly completeness: ReadonlyMap<SectionId, Completeness>;
}

/**
 * What the answers say about the form itself. At once, unlike the findings: whoever types on must meet the
 * follow-up question that the last answer opened.
 */
export function useIntakeFacts(session: DraftSession, today: string): IntakeFacts {
  const { answers, sources, handedOver, choices } = useDraftView(session).draft;
  return useMemo(() => {
    const facts = factsOfDraft({ answers, choices }, today);
    const completeness = new Map(
      SECTIONS.map((section) => [section, completenessOf(section, facts, answers)] as const),
    );
    return { answers, sources, handedOver, facts, completeness };
  }, [answers, sources, handedOver, choices, today]);
}

/** What a safe plan still needs and one can answer now: follow-ups wait for the question that calls for them. */
export function useNeeded(missing: readonly QuestionId[] | undefined, { facts, answers }: IntakeFacts) {
  return useMemo(() => missing?.filter((id) => !isWaiting(id, facts, answers)), [missing, facts, answers]);
}

/** What is to be seen on a page; the same array as long as nothing appears or goes. */
export function useVisibleFacts(page: SectionId, { facts, answers }: IntakeFacts): readonly FactId[] {
  const key = visibleOn(page, facts, answers).join(' ');
  return useMemo(() => (key === '' ? [] : (key.split(' ') as FactId[])), [key]);
}
