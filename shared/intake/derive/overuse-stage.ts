import { all, any, compare, includes, is, not, oneOf } from '#shared/logic/builders.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';

/** From no pain in a run to pain that stays (dossier intake.md §4.2). */
export const OVERUSE_STAGES = [0, 1, 2, 3, 4] as const;
export type OveruseStage = (typeof OVERUSE_STAGES)[number];

/** Rows of dossier intake.md §4.2, worst first. The first true row gives the stage. */
export const overuseStages: readonly { readonly stage: OveruseStage; readonly when: Condition }[] = [
  {
    stage: 4,
    when: any(
      includes('runTiming', 'constant'),
      is('afterRunDuration', 'over-5-days'),
      compare('nprsRest', '>=', 4),
    ),
  },
  {
    stage: 3,
    when: any(
      oneOf('afterRunDuration', '2-days', '3-5-days'),
      all(includes('runTiming', 'throughout'), compare('nprsRun', '>=', 5)),
      all(
        includes('runTiming', 'first-steps'),
        not(includes('runTiming', 'eases-with-warm-up')),
        compare('nprsRun', '>=', 5),
      ),
      compare('nprsWalk', '>=', 3),
    ),
  },
  {
    stage: 2,
    when: any(
      oneOf('afterRunDuration', '2-3h', 'until-next-day'),
      includes('runTiming', 'after-consistent-distance', 'throughout', 'first-steps'),
    ),
  },
  {
    stage: 1,
    when: any(
      includes('runTiming', 'late-in-run', 'after-run-only', 'returns-late'),
      includes('aggravators', 'acceleration'),
      oneOf('afterRunDuration', 'gone-when-stopped', 'under-2h'),
      compare('nprsRun', '>=', 1),
    ),
  },
  { stage: 0, when: compare('nprsRun', '=', 0) },
];

/** Stage 0…4 of overuse. A row that is still unknown stops the search: a milder stage is never guessed. */
export function overuseStage(evidence: Evidence): OveruseStage | undefined {
  for (const { stage, when } of overuseStages) {
    const truth = evaluate(when, evidence);
    if (truth === true) return stage;
    if (truth === 'unknown') return undefined;
  }
  return undefined;
}
