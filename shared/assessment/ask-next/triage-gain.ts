import type { Facts } from '#shared/intake/facts.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import { openFlagsIn } from '../red-flags.ts';
import type { OpenFlag } from '../types.ts';
import type { PlausibleAnswer } from './plausible-answers.ts';
import { suppose } from './supposed.ts';

/** The levels that hold back a plan, most urgent first. */
export const TRIAGE_LEVELS = ['emergency', 'same-day', 'within-week'] as const;
type TriageLevel = (typeof TRIAGE_LEVELS)[number];

/** What an answer is expected to settle of the open flags, level by level, and of which flag most. */
export interface TriageGain {
  readonly settled: Readonly<Record<TriageLevel, number>>;
  readonly about: RedFlagId | undefined;
}

/**
 * The expected change of triage: for each open flag the chance that the answer settles it, fired or excluded;
 * an answer that leaves it open has settled one of the questions that it waits for.
 */
export function triageGain(
  facts: Facts,
  openFlags: readonly OpenFlag[],
  question: QuestionId,
  answers: readonly PlausibleAnswer[],
): TriageGain {
  const settled: Record<TriageLevel, number> = { emergency: 0, 'same-day': 0, 'within-week': 0 };
  let [most, about]: [number, RedFlagId | undefined] = [0, undefined];
  const concerned = openFlags.filter(({ ask }) => ask.includes(question));
  if (concerned.length === 0) return { settled, about };
  const supposed = answers.map(({ value, share }) => ({
    isOpenIn: openFlagsIn(suppose(facts, question, value)),
    share,
  }));
  for (const { id, ask } of concerned) {
    const level = TRIAGE_LEVELS.find((one) => one === redFlags[id].urgency);
    if (level === undefined) continue;
    const open = supposed.reduce((sum, { isOpenIn, share }) => sum + (isOpenIn(id) ? share : 0), 0);
    const gain = 1 - open + open / ask.length;
    settled[level] += gain;
    if (gain > most) [most, about] = [gain, id];
  }
  return { settled, about };
}
