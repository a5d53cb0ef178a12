import { buildFacts, type Facts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import type { ShownDraft } from './shown-draft.ts';

interface Kept {
  readonly choices: ShownDraft['choices'];
  readonly today: string;
  readonly facts: Facts;
}
/** By the answers: whoever draws a part of the screen asks for the same facts after the same key. */
const kept = new WeakMap<Answers, Kept>();

/** What a draft says on an ISO date; the same object as long as nothing that it stands on has changed. */
export function factsOfDraft(
  { answers, choices }: Pick<ShownDraft, 'answers' | 'choices'>,
  today: string,
): Facts {
  const found = kept.get(answers);
  if (found !== undefined && found.choices === choices && found.today === today) return found.facts;
  const facts = buildFacts(answers, today, choices);
  kept.set(answers, { choices, today, facts });
  return facts;
}
