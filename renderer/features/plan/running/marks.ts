import { formatDay } from '#renderer/ui/dates.ts';
import { say } from '#renderer/ui/words.ts';
import type { FactSource } from '#shared/handout/clinician/fact-text.ts';
import type { PlanView } from '../plan-context.ts';

/** A day that wears a sign, and what the sign says. */
export interface Mark {
  readonly date: string;
  readonly kind: 'check' | 'race';
  readonly words: string;
}

/** The race that the runner has told of, and its day. */
export const raceOn = ({ values: { goalRaceKm: km }, words }: FactSource, date: string): string =>
  say('plan.raceOn', { distance: km === undefined ? 'none' : words.measures.distance(km), date });

/** The days on which one looks again, and the race that the plan leads past. */
export function marksOf({ plan, source, today }: PlanView): readonly Mark[] {
  const { goalRaceDate } = source.values;
  const marks: Mark[] = [
    {
      date: plan.nextCheck,
      kind: 'check',
      words: say('plan.nextCheck', { date: formatDay(plan.nextCheck, today) }),
    },
  ];
  if (plan.raceDecisionDate !== undefined) {
    const date = formatDay(plan.raceDecisionDate, today);
    marks.push({ date: plan.raceDecisionDate, kind: 'check', words: say('plan.raceDecision', { date }) });
  }
  if (goalRaceDate !== undefined && goalRaceDate >= today) {
    const words = raceOn(source, formatDay(goalRaceDate, today));
    marks.push({ date: goalRaceDate, kind: 'race', words });
  }
  return marks;
}
