import { createContext, useContext } from 'react';
import type { Facts } from '#shared/intake/facts.ts';
import type { Answers, FactId, QuestionId } from '#shared/intake/questions.ts';
import type { ShownDraft } from '#renderer/client/shown-draft.ts';

/** What the blocks of a page are drawn from. */
export interface PageContent {
  readonly facts: Facts;
  readonly answers: Answers;
  readonly sources: ShownDraft['sources'];
  readonly handedOver: ShownDraft['handedOver'];
  readonly visible: ReadonlySet<FactId>;
  /** Sweeps and groups that somebody opened; they stay open through a change of section. */
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (block: string) => void;
  readonly onJump: (question: QuestionId) => void;
}

const PageContext = createContext<PageContent | undefined>(undefined);
export const PageProvider = PageContext.Provider;

export function usePage(): PageContent {
  const content = useContext(PageContext);
  if (content === undefined) throw new Error('a block stands outside a page');
  return content;
}
