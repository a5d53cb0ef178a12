import { say } from '#renderer/ui/words.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { factsInWords } from './fact-words.ts';
import { useFactValues } from './findings-context.ts';

interface Props {
  readonly facts: readonly FactId[];
}

/** Facts with their values, as one reason. */
export function FactReasons({ facts }: Props) {
  return factsInWords(facts, useFactValues());
}

/** What a conclusion rests on, as a sentence. */
export function Because({ facts }: Props) {
  return say('findings.because', { facts: factsInWords(facts, useFactValues()) });
}
