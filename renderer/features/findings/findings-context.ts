import { createContext, useContext } from 'react';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import type { FactValues } from '#shared/intake/questions.ts';
import type { Jump } from './jump.ts';

/** What every part of the findings reads. */
interface FindingsParts {
  readonly assessmentId: string;
  readonly session: DraftSession;
  /** Answers in force and what was derived from them. */
  readonly values: FactValues;
  readonly onJump: Jump;
}
const FindingsContext = createContext<FindingsParts | undefined>(undefined);
export const FindingsProvider = FindingsContext.Provider;

export function useFindings(): FindingsParts {
  const parts = useContext(FindingsContext);
  if (parts === undefined) throw new Error('a finding stands outside the findings');
  return parts;
}
