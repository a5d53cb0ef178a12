import type { Facts } from '#shared/intake/facts.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { painKinds } from '#shared/knowledge/pain-kind.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { decisiveFacts } from '#shared/logic/trace.ts';
import { factEvidence } from './evidence.ts';
import type { Triage } from './red-flags.ts';
import type { Assessment } from './types.ts';
import { unansweredBehind } from './unanswered.ts';

/** The kind follows flags that have fired. An open flag is listed as open and asks for itself. */
export function painKindEvidence(facts: Facts, triage: Triage): Evidence {
  const fired = new Set<string>(triage.fired.map(({ id }) => id));
  return { ...factEvidence(facts), fired: (flag) => fired.has(flag) };
}

/** Names the kind of pain; `ask` holds what could still put an earlier kind in its place. */
export function judgePainKind(facts: Facts, triage: Triage): Assessment['painKind'] {
  const evidence = painKindEvidence(facts, triage);
  const undecided: FactId[] = [];
  for (const { kind, when } of painKinds) {
    const truth = evaluate(when, evidence);
    if (truth === true) {
      return { kind, because: decisiveFacts(when, evidence), ask: unansweredBehind(facts, undecided) };
    }
    if (truth === 'unknown') undecided.push(...decisiveFacts(when, evidence));
  }
  return { kind: 'unclear', because: [], ask: unansweredBehind(facts, undecided) };
}
