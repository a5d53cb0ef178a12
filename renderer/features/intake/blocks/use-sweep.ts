import type { DraftChange } from '#shared/contract/schemas.ts';
import { pageOf } from '#shared/intake/pages.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import {
  answersOfSweep,
  questionsOfSweep,
  questionsSweptBy,
  sweepState,
  sweeps,
  type SweepId,
} from '#shared/intake/sweeps.ts';
import { useFormParts } from '../answer-form.ts';
import { usePage } from '../page-context.ts';

/** A sweep as it stands: whether it may be said, what it said, and how to say it or take it back. */
export function useSweep(sweep: SweepId) {
  const { facts, answers, sources, visible, opened } = usePage();
  const { session } = useFormParts();
  const state = sweepState(sweep, facts, answers);
  const swept = questionsSweptBy(sweep, sources);
  const isOwn = (id: QuestionId): boolean => pageOf(id) === sweeps[sweep].section;
  const isAnsweredSingly = (id: QuestionId): boolean =>
    answers[id] !== undefined && sources[id] === undefined;
  return {
    state,
    swept,
    isOffered: state.kind === 'offered',
    isSaid: state.kind === 'answered' && swept.length > 0,
    /** Some of its signs were asked one by one, or must be. */
    isSingly:
      state.kind === 'positive' ||
      state.kind === 'not-calm' ||
      questionsOfSweep(sweep).some((id) => isOwn(id) && visible.has(id) && isAnsweredSingly(id)),
    /** A question of another page is asked here only while nobody has answered it there. */
    isAskedHere: (id: QuestionId): boolean => isOwn(id) || opened.has(sweep) || !isAnsweredSingly(id),
    sayNoToAll: (): void => {
      const source = { kind: 'sweep', sweep } as const;
      session.change(
        answersOfSweep(sweep, facts, answers).map(({ question, value }): DraftChange => ({
          kind: 'answer',
          question,
          value: value as Extract<DraftChange, { kind: 'answer' }>['value'],
          source,
        })),
      );
    },
    takeBack: (): void =>
      session.change(swept.map((question): DraftChange => ({ kind: 'answer', question }))),
  };
}
export type SweepAtHand = ReturnType<typeof useSweep>;
