import { urgentFlags } from '#shared/assessment/urgent.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import type { Plan } from '#shared/plan/types.ts';

/** What the clinician asks to hear whether it was understood, the most important first. */
export type TeachBack = 'where-to-go' | 'when-to-stop' | 'when-to-call' | 'first-week' | 'show-exercise';

/**
 * Questions that fit what stands on the sheet, three at most (dossier handout.md §1: the runner says it in his own
 * words). Where an urgent sign fired, it is where to go; where running is on the plan, when to stop.
 */
export function teachBackFor(
  assessment: Pick<Assessment, 'redFlags'>,
  { items, schedule }: Pick<Plan, 'items' | 'schedule'>,
): readonly TeachBack[] {
  const isUrgent = urgentFlags(assessment).length > 0;
  const hasExercise = items.some(({ domain, selected }) => selected && domain === 'strengthening');
  const questions: readonly (TeachBack | false)[] = [
    isUrgent && 'where-to-go',
    schedule !== null && !isUrgent && 'when-to-stop',
    'when-to-call',
    !isUrgent && 'first-week',
    hasExercise && 'show-exercise',
  ];
  return questions.filter((question) => question !== false).slice(0, 3);
}
