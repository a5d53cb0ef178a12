import type { FollowUpView } from '#shared/contract/follow-ups.ts';
import type { Draft, StoredChange } from '#shared/contract/schemas.ts';
import { weeksOver } from '#shared/follow-up/planned.ts';
import { asBefore } from '#shared/follow-up/signs.ts';
import { proposedLight, weekLight } from '#shared/follow-up/week-light.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';
import { addDays } from '#shared/plan/dates.ts';
import type { Choices, WeekLight } from '#shared/plan/types.ts';
import { localDate } from '../calendar.ts';
import { appendToDraft } from '../drafts.ts';
import { openFollowUp, viewFollowUp } from '../follow-ups.ts';
import type { OpenVault } from '../vault.ts';
import { COURSES, painAt, totalAt, type CourseId } from './course.ts';

const NEXT_SEASON_DAYS = 330;

interface Telling {
  readonly personId: string;
  readonly course: CourseId;
  /** What was told at the first visit. */
  readonly first: Answers;
  /** 1 for the first follow-up. */
  readonly visit: number;
  /** Nobody came again since. */
  readonly isLast: boolean;
}

/** A follow-up as the screen takes it: nothing new, pain and function as the course has them, the weeks judged by both. */
export function tellFollowUp(vault: OpenVault, telling: Telling, now: Date): Draft {
  const { personId, course, first, visit, isLast } = telling;
  const { id, revision, choices } = openFollowUp(vault, personId, now);
  const view = viewFollowUp(vault, id);
  const pain = painAt(course, first, visit);
  const answers: Answers = {
    ...Object.fromEntries(asBefore(view.before.answers)),
    ...pain,
    ...totalAt(course, view.measure, visit),
    trend: trendOf(view.before.answers, pain),
  };
  const changes: readonly StoredChange[] = [
    ...(Object.entries(answers) as [QuestionId, never][]).map(([question, value]): StoredChange => ({
      kind: 'answer',
      question,
      value,
    })),
    {
      kind: 'choices',
      choices: {
        ...judged(view, choices, { pain, kept: COURSES[course].kept }, now),
        // Who is well after two follow-ups is seen once more in the next season.
        ...(isLast &&
          visit > 1 &&
          course === 'steady' && { nextCheck: addDays(localDate(now), NEXT_SEASON_DAYS) }),
      },
    },
  ];
  return appendToDraft(vault, { id, revision, changes: [...changes] }, now);
}

function trendOf(before: Answers, { nprsRun: now }: Answers): 'better' | 'same' | 'worse' {
  if (typeof before.nprsRun !== 'number' || typeof now !== 'number' || now === before.nprsRun) return 'same';
  return now < before.nprsRun ? 'better' : 'worse';
}

/** Every week that is over with the distance that was run in it, and the light that pain and distance propose. */
function judged(
  { weeks, painLimit, exerciseDays }: FollowUpView,
  choices: Choices,
  { pain, kept }: { readonly pain: Answers; readonly kept: number },
  now: Date,
): Choices {
  const over = weeksOver(weeks, localDate(now));
  const score = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  const light = weekLight(
    {
      during: score(pain.nprsRun),
      after: score(pain.nprsAfter),
      nextMorning: score(pain.nprsNextMorning),
      usualMorning: choices.followUp?.usualMorning,
    },
    painLimit,
  );
  const done = over.map(({ week, km }) => ({ week, planned: km, km: Math.round(km * kept) }));
  const doneKm = Object.fromEntries(done.filter(({ km }) => km > 0).map(({ week, km }) => [`${week}`, km]));
  const weekLights = Object.fromEntries(
    done.map(({ week, km, planned }): [string, WeekLight] => [`${week}`, proposedLight(light, km, planned)]),
  );
  return {
    ...choices,
    running: {
      ...choices.running,
      doneKm: { ...choices.running?.doneKm, ...doneKm },
      weekLights: { ...choices.running?.weekLights, ...weekLights },
    },
    ...(choices.followUp !== undefined &&
      exerciseDays !== undefined && {
        followUp: { ...choices.followUp, exerciseDays: Math.max(0, exerciseDays - 1) },
      }),
  };
}
