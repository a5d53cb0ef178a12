import { createContext, useContext } from 'react';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { useSame } from '#renderer/ui/memo.ts';
import type { FactId, FactValues } from '#shared/intake/questions.ts';
import type { Jump } from './jump.ts';

/** What every part of the findings reads; it stays the same from key to key. */
interface FindingsParts {
  readonly assessmentId: string;
  readonly session: DraftSession;
  readonly onJump: Jump;
}
const FindingsContext = createContext<FindingsParts | undefined>(undefined);
export const FindingsProvider = FindingsContext.Provider;

export const useFindings = (): FindingsParts => withinFindings(useContext(FindingsContext));

/**
 * Answers in force and what was derived from them. They are new with every key, and so is what reads them: the small
 * parts that say a value do, and not those around them.
 */
const ValuesContext = createContext<FactValues | undefined>(undefined);
export const ValuesProvider = ValuesContext.Provider;
export const useFactValues = (): FactValues => withinFindings(useContext(ValuesContext));

/** Some facts and their values; the same object until one of them is another. */
export function useFacts(facts: readonly FactId[]) {
  const values = useFactValues();
  return useSame({
    facts,
    values: Object.fromEntries(facts.map((fact) => [fact, values[fact]])) as FactValues,
  });
}

function withinFindings<Provided>(provided: Provided | undefined): Provided {
  if (provided === undefined) throw new Error('a finding stands outside the findings');
  return provided;
}
