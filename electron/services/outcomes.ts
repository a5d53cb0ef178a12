import type { OutcomePoint } from '#shared/follow-up/types.ts';
import { SCORES } from '#shared/follow-up/outcome-change.ts';
import type { AssessmentLine } from '#shared/contract/records.ts';
import type { Draft } from '#shared/contract/schemas.ts';
import { localDate } from './calendar.ts';
import { getDraft } from './drafts.ts';
import type { OpenVault } from './vault.ts';

/**
 * Pain, scores and training of a person, visit by visit, the oldest first. A version that was replaced by a newer one
 * stays out, and so does a visit that told none of them. Both roles may ask all of it.
 */
export function listOutcomes(vault: OpenVault, personId: string): readonly OutcomePoint[] {
  const { store } = vault;
  return store.read(() => {
    const lines = store.assessments.list(personId);
    const replaced = new Set(lines.map(({ amends }) => amends));
    return lines
      .filter(({ id }) => !replaced.has(id))
      .map((line) => pointOf(line, getDraft(vault, line.id)))
      .filter(({ scores, doneKm }) => Object.keys({ ...scores, ...doneKm }).length > 0)
      .toSorted((one, other) => one.date.localeCompare(other.date));
  });
}

function pointOf(
  { id, createdAt, signedAt }: AssessmentLine,
  { answers, choices, follows }: Draft,
): OutcomePoint {
  const scores = SCORES.flatMap((score) => {
    const value = answers[score];
    return typeof value === 'number' ? [[score, value] as const] : [];
  });
  const { exerciseDays } = choices.followUp ?? {};
  return {
    assessmentId: id,
    date: localDate(new Date(signedAt ?? createdAt)),
    isFollowUp: follows !== undefined,
    scores: Object.fromEntries(scores),
    doneKm: choices.running?.doneKm ?? {},
    ...(exerciseDays !== undefined && { exerciseDays }),
  };
}
