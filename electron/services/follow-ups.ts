import { randomUUID } from 'node:crypto';
import type { FollowUpView } from '#shared/contract/follow-ups.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Draft, StoredChange } from '#shared/contract/schemas.ts';
import { beginFollowUp } from '#shared/follow-up/begin.ts';
import { measureFor } from '#shared/follow-up/measure.ts';
import { openWeeks, plannedExerciseDays } from '#shared/follow-up/planned.ts';
import { answerSchema } from '#shared/intake/answers-schema.ts';
import { isQuestionId, questionIds, type Answers } from '#shared/intake/questions.ts';
import { ofAssessment, writeDown } from './audit.ts';
import { completedYears, localDate } from './calendar.ts';
import { getDraft, keepPicture } from './drafts.ts';
import { listOutcomes } from './outcomes.ts';
import { getPerson } from './people.ts';
import { findRecord, recordForRole } from './records.ts';
import type { SignedRecord } from './signed-record.ts';
import type { OpenVault } from './vault.ts';

/**
 * The open follow-up of a person, or a new one that goes on from the record that was signed last. Throws NOT_FOUND
 * where nothing is signed yet, and DRAFT_OPEN while another visit is open.
 */
export function openFollowUp(vault: OpenVault, personId: string, now: Date): Draft {
  const { store, user } = vault;
  return store.change(() => {
    const person = getPerson(vault, personId);
    const open = store.assessments.findDraftOf(person.id);
    if (open?.follows !== undefined) return open;
    if (open !== undefined) throw new Failure('DRAFT_OPEN');
    const before = lastRecord(vault, person.id);
    const draftId = randomUUID();
    const createdAt = now.toISOString();
    const follows = before.assessmentId;
    store.assessments.create({ id: draftId, personId: person.id, createdAt, follows });
    store.assessments.append(draftId, 0, changesFrom(before, person.birthDate, now), createdAt, user.id);
    const details = { person: person.id, follows };
    writeDown(vault, { action: 'follow-up-opened', subject: ofAssessment(draftId), details }, now);
    return keepPicture(vault, draftId, now);
  });
}

/** The record that was signed last. Throws NOT_FOUND. */
function lastRecord(vault: OpenVault, personId: string): SignedRecord {
  const signed = vault.store.assessments.list(personId).filter(({ signedAt }) => signedAt !== undefined);
  const [newest] = signed.toSorted((one, other) => (other.signedAt ?? '').localeCompare(one.signedAt ?? ''));
  const record = newest === undefined ? undefined : findRecord(vault, newest.id);
  if (record === undefined) throw new Failure('NOT_FOUND', 'signature');
  return record;
}

function changesFrom(
  record: SignedRecord,
  birthDate: string | undefined,
  now: Date,
): readonly StoredChange[] {
  const { answers: before, choices: chosen, today: date, reasoning } = record;
  const { answers, choices } = beginFollowUp({ date, answers: before, choices: chosen, ...reasoning });
  const age = birthDate === undefined ? undefined : completedYears(birthDate, localDate(now));
  const isAge = age !== undefined && answerSchema('ageYears').safeParse(age).success;
  const all: Answers = { ...answers, ...(isAge && { ageYears: age }) };
  const kept = questionIds.flatMap((question): readonly StoredChange[] => {
    const value = all[question];
    if (value === undefined || !isQuestionId(question)) return [];
    return [{ kind: 'answer', question, value: value as Extract<StoredChange, { kind: 'answer' }>['value'] }];
  });
  return [...kept, { kind: 'choices', choices }];
}

/** What the screen of a follow-up needs beside its draft. Throws NOT_FOUND for a visit that is none. */
export function viewFollowUp(vault: OpenVault, id: string): FollowUpView {
  const draft = getDraft(vault, id);
  const record = draft.follows === undefined ? undefined : findRecord(vault, draft.follows);
  if (record === undefined) throw new Failure('NOT_FOUND', 'follow-up');
  const { answers, reasoning } = recordForRole(record, vault.user.role);
  const before = { assessmentId: record.assessmentId, date: record.today, answers };
  const points = listOutcomes(vault, getPerson(vault, draft.personId).id);
  const exerciseDays = plannedExerciseDays(reasoning.plan);
  return {
    before,
    painLimit: reasoning.plan.painLimit,
    measure: measureFor(points, reasoning.assessment),
    points: [...points],
    weeks: [...openWeeks(reasoning.plan)],
    ...(exerciseDays !== undefined && { exerciseDays }),
  };
}
