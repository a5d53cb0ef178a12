import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FollowUpView } from '#shared/contract/follow-ups.ts';
import type { Reasoning } from '#shared/contract/schemas.ts';
import { weeksOver, type OpenWeek } from '#shared/follow-up/planned.ts';
import { proposedLight, weekLight } from '#shared/follow-up/week-light.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';
import { withField } from '#shared/plan/with-choice.ts';
import type { Choices, WeekLight } from '#shared/plan/types.ts';
import { api } from '#renderer/client/client.ts';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { answerChange, type ShownDraft } from '#renderer/client/shown-draft.ts';
import { useDraftView } from '#renderer/client/use-draft.ts';

export interface FollowUp {
  readonly session: DraftSession;
  readonly draft: ShownDraft;
  readonly view: FollowUpView;
  readonly reasoning: Reasoning | undefined;
  readonly today: string;
  /** The week that was over last and is not judged yet, and those before it. */
  readonly lastWeek: OpenWeek | undefined;
  readonly earlierWeeks: readonly OpenWeek[];
}

/** The draft, what it goes on from, and what is concluded from it now. */
export function useFollowUp(session: DraftSession, view: FollowUpView, today: string): FollowUp {
  const { draft } = useDraftView(session);
  const reasoning = useQuery(
    api.assessments.reason.queryOptions({
      input: { id: draft.id },
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
  );
  const over = weeksOver(view.weeks, today);
  return {
    session,
    draft,
    view,
    today,
    reasoning: reasoning.data,
    lastWeek: over.at(-1),
    earlierWeeks: over.slice(0, -1),
  };
}

/**
 * What the pain and the distance say of the last week. It is judged by the plan that was followed: the one in the
 * making allows no pain at all until every sign is answered.
 */
function proposalFor(
  { lastWeek, view }: FollowUp,
  answers: Answers,
  choices: Choices,
): WeekLight | undefined {
  if (lastWeek === undefined) return undefined;
  const score = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  const pain = weekLight(
    {
      during: score(answers.nprsRun),
      after: score(answers.nprsAfter),
      nextMorning: score(answers.nprsNextMorning),
      usualMorning: choices.followUp?.usualMorning ?? score(view.before.answers.nprsNextMorning),
    },
    view.painLimit,
  );
  return proposedLight(pain, choices.running?.doneKm?.[`${lastWeek.week}`], lastWeek.km);
}

/**
 * Gives an answer, and with it the light that follows for the weeks that are over, as one act. A light that somebody set
 * by hand stays.
 */
export function tell<Id extends QuestionId>(
  followUp: FollowUp,
  question: Id,
  value: Answers[Id] | undefined,
): void {
  const { draft, session } = followUp;
  const answers = { ...draft.answers, [question]: value };
  session.change([answerChange(question, value), ...lightChanges(followUp, answers, draft.choices)]);
}

/** Keeps what was run in the last week, and the light that follows. */
export function tellKm(followUp: FollowUp, km: number | undefined): void {
  const { draft, session, lastWeek } = followUp;
  if (lastWeek === undefined) return;
  const { [`${lastWeek.week}`]: _before, ...others } = draft.choices.running?.doneKm ?? {};
  const doneKm = km === undefined ? others : { ...others, [lastWeek.week]: km };
  const choices = withField(draft.choices, 'running', { ...draft.choices.running, doneKm });
  const [lit = choices] = lightChanges(followUp, draft.answers, choices).map((change) => change.choices);
  session.choose(lit);
}

export function tellExerciseDays({ draft, session }: FollowUp, days: number | undefined): void {
  const { followUp } = draft.choices;
  if (followUp === undefined) return;
  const { exerciseDays: _before, ...held } = followUp;
  const told = days === undefined ? held : { ...held, exerciseDays: days };
  session.choose({ ...draft.choices, followUp: told });
}

/** Sets the light of some weeks by hand. */
export const setLights = ({ draft, session }: FollowUp, weeks: readonly OpenWeek[], light: WeekLight): void =>
  session.choose(withLights(draft.choices, weeks, light));

function withLights(choices: Choices, weeks: readonly OpenWeek[], light: WeekLight): Choices {
  const lights = Object.fromEntries(weeks.map(({ week }) => [`${week}`, light]));
  const weekLights = { ...choices.running?.weekLights, ...lights };
  return withField(choices, 'running', { ...choices.running, weekLights });
}

export const lightOf = ({ running }: Choices, week: OpenWeek | undefined): WeekLight | undefined =>
  week === undefined ? undefined : running?.weekLights?.[`${week.week}`];

function lightChanges(followUp: FollowUp, answers: Answers, choices: Choices) {
  const { draft, lastWeek, earlierWeeks } = followUp;
  const [was, is] = [
    proposalFor(followUp, draft.answers, draft.choices),
    proposalFor(followUp, answers, choices),
  ];
  if (lastWeek === undefined || is === undefined) return [];
  const follows = [lastWeek, ...earlierWeeks].filter((week) => {
    const light = lightOf(choices, week);
    return light === undefined || light === was;
  });
  return follows.length === 0
    ? []
    : [{ kind: 'choices' as const, choices: withLights(choices, follows, is) }];
}
