import { useMemo } from 'react';
import { say, useCatalogue } from '#renderer/ui/words.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { factsInWords } from './fact-words.ts';
import { useFacts } from './findings-context.ts';

interface Props {
  readonly facts: readonly FactId[];
}

/** Facts with their values, as one reason. */
export function FactReasons({ facts }: Props) {
  return useFactsInWords(facts);
}

/** What a conclusion rests on, as a sentence. */
export function Because({ facts }: Props) {
  return say('findings.because', { facts: useFactsInWords(facts) });
}

/** Said anew when a value is another, and not with every key: there are many of them. */
function useFactsInWords(ids: readonly FactId[]): string {
  const { facts, values } = useFacts(ids);
  const { language } = useCatalogue();
  return useMemo(() => factsInWords(facts, values, language), [facts, values, language]);
}
