import { outcomeMeasures } from '#shared/knowledge/outcome-measures.ts';
import { questionIds, type Answers, type QuestionId } from '#shared/intake/questions.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import { withField } from '#shared/plan/with-choice.ts';
import type { Choices, Plan } from '#shared/plan/types.ts';
import { MEASURES } from './outcome-change.ts';
import { ASKED_ANEW } from './signs.ts';

/** The visit that a follow-up goes on from. */
export interface VisitBefore {
  /** ISO date. */
  readonly date: string;
  readonly answers: Answers;
  readonly choices: Choices;
  readonly assessment: Assessment;
  readonly plan: Plan;
}
export interface Beginning {
  readonly answers: Answers;
  readonly choices: Choices;
}

/**
 * What a follow-up begins with: the answers of the visit before without the signs and scores that are asked anew, and
 * its choices with the plan held where it stands. The course starts on its old day, the stage of overuse does not fall
 * while less pain is told, and every flag that was known then is named: another one withholds the plan. Pure.
 */
export function beginFollowUp(before: VisitBefore): Beginning {
  const answers = Object.fromEntries(
    questionIds.flatMap((id) => (isKept(id, before.answers) ? [[id, before.answers[id]]] : [])),
  ) as Answers;
  return { answers, choices: choicesFrom(before) };
}

const TOTALS: ReadonlySet<string> = new Set(
  MEASURES.flatMap((id) => [outcomeMeasures[id].question, `${outcomeMeasures[id].question}Date`]),
);
const isKept = (id: QuestionId, answers: Answers): boolean =>
  answers[id] !== undefined && !ASKED_ANEW.has(id) && !TOTALS.has(id);

function choicesFrom({ date, answers, choices, assessment, plan }: VisitBefore): Choices {
  const { urgent: _urgent, nextCheck: _nextCheck, ...kept } = choices;
  const stage = assessment.derived.overuseStage;
  const usualMorning = kept.followUp?.usualMorning ?? answers.nprsNextMorning;
  const held: Choices = {
    ...kept,
    followUp: {
      since: date,
      knownFlags: assessment.redFlags.map(({ id }) => id),
      ...(typeof usualMorning === 'number' && { usualMorning }),
    },
    ...(typeof stage === 'number' && { leastStage: stage as NonNullable<Choices['leastStage']> }),
  };
  return plan.schedule === null ? held : withField(held, 'restartDate', plan.schedule.from);
}
