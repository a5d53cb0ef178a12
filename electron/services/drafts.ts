import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Failure } from '#shared/contract/failure.ts';
import type { Draft, DraftChange, PersonRow, StoredChange } from '#shared/contract/schemas.ts';
import { answerSchema } from '#shared/intake/answers-schema.ts';
import { isPermitted } from '#shared/intake/facts.ts';
import type { User } from '#shared/contract/users.ts';
import type { Choices } from '#shared/plan/types.ts';
import { rewordedSafetyItems, wordingsOf } from '#shared/plan/wording.ts';
import { isQuestionId, questions, type Answers } from '#shared/intake/questions.ts';
import { isWrittenBy } from '#shared/intake/sweeps.ts';
import { ofAssessment, writeDown } from './audit.ts';
import { completedYears, localDate } from './calendar.ts';
import { pictureOf } from './pictures.ts';
import { reasonAbout, type FullReasoning } from './reasoning.ts';
import { choicesForRole, withDoctorsItems } from './templates.ts';
import type { OpenVault } from './vault.ts';

type AnswerTrial = Extract<DraftChange, { kind: 'answer' }>;

/** Reasons about a stored draft in the role of the user, whatever the draft says of its assessor. */
export function reasonAboutDraft(draft: Draft, user: User, today: string): FullReasoning {
  return reasonAbout(inRole(draft.answers, user), draft.choices, today);
}

const inRole = (answers: Answers, { role }: User): Answers => ({ ...answers, assessorRole: role });

/**
 * A draft without answers that its user may not see, whoever gave them. Whoever opens it goes on in his own role: a
 * coach's draft asks a doctor everything.
 */
export function draftForRole(draft: Draft, { role }: User): Draft {
  const permitted = <Value>(byQuestion: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(byQuestion).filter(([id]) => isQuestionId(id) && isPermitted(questions[id], role)),
    );
  const { answers, sources, handedOver } = draft;
  return {
    ...draft,
    answers: permitted(draft.status === 'draft' ? { ...answers, assessorRole: role } : answers),
    sources: permitted(sources),
    handedOver: permitted(handedOver),
    choices: choicesForRole(draft.choices, { role }),
  };
}

/** The person's open draft, or a new one that already knows who assesses and how old the runner is. */
export function openDraft({ store, user }: OpenVault, person: PersonRow, now: Date): Draft {
  return store.change(() => {
    const existing = store.assessments.findDraftOf(person.id);
    if (existing !== undefined) return existing;
    const id = randomUUID();
    const createdAt = now.toISOString();
    store.assessments.create({ id, personId: person.id, createdAt });
    const age = person.birthDate === undefined ? undefined : completedYears(person.birthDate, localDate(now));
    const known: StoredChange[] = [
      { kind: 'answer', question: 'assessorRole', value: user.role },
      ...(age !== undefined && answerSchema('ageYears').safeParse(age).success
        ? [{ kind: 'answer', question: 'ageYears', value: age } satisfies StoredChange]
        : []),
    ];
    store.assessments.append(id, 0, known, createdAt, user.id);
    const act = {
      action: 'visit-opened',
      subject: ofAssessment(id),
      details: { person: person.id },
    } as const;
    writeDown({ store, user }, act, now);
    return keepPicture({ store, user }, id, now);
  });
}

/** Appends in one durable transaction, together with what the list of people shows. Throws a `Failure`. */
export function appendToDraft(
  { store, user }: OpenVault,
  { id, revision, changes }: { id: string; revision: number; changes: readonly DraftChange[] },
  now: Date,
): Draft {
  for (const change of changes) assertAcceptable(change, user);
  return store.change(() => {
    const chosen = changes.filter((change) => change.kind === 'choices');
    if (chosen.length > 0) assertKept(getDraft({ store, user }, id), chosen, user);
    const at = now.toISOString();
    const before = user.role === 'coach' ? getDraft({ store, user }, id).choices : undefined;
    const stored = changes
      .map((given) => keepingDoctors(given, before))
      .map((change) => withSource(change, { at, assessor: { name: user.name, role: user.role } }));
    store.assessments.append(id, revision, stored, at, user.id);
    return keepPicture({ store, user }, id, now);
  });
}

/** A coach's choices carry along what a doctor chose and a coach does not see. */
const keepingDoctors = (change: DraftChange, before: Choices | undefined): DraftChange =>
  change.kind === 'choices' && before !== undefined
    ? { kind: 'choices', choices: withDoctorsItems(change.choices, before) }
    : change;

/** A swept answer says by whom and when, on our clock: a screen cannot claim another. */
function withSource(
  change: DraftChange,
  given: { readonly at: string; readonly assessor: Pick<User, 'name' | 'role'> },
): StoredChange {
  if (change.kind === 'choices') return change;
  const { source, ...answer } = change;
  return source === undefined ? answer : { ...answer, source: { ...source, ...given } };
}

/** A value that the question accepts, from somebody who may answer it. */
function assertAcceptable(change: DraftChange, user: User): void {
  if (change.kind !== 'answer') return;
  const { question, value, source } = change;
  if (!isQuestionId(question)) throw new Failure('INVALID_INPUT', 'unknown question');
  if (!isPermitted(questions[question], user.role)) throw new Failure('NOT_PERMITTED', question);
  if (question === 'assessorRole' && value !== user.role) throw new Failure('NOT_PERMITTED', question);
  if (value !== undefined && !answerSchema(question).safeParse(value).success) {
    throw new Failure('INVALID_INPUT', question);
  }
  if (source !== undefined && !isWrittenBy(source.sweep, question, value)) {
    throw new Failure('INVALID_INPUT', question);
  }
}

/**
 * Only a doctor sets the stage of overuse, and nobody what a follow-up goes on from or what a safety sentence says: other
 * choices carry these along as they are.
 */
function assertKept(
  { choices: before }: Draft,
  changes: readonly Extract<DraftChange, { kind: 'choices' }>[],
  { role }: User,
): void {
  for (const { choices } of changes) {
    const isStageKept = isDeepStrictEqual(choices.overuseStage, before.overuseStage);
    if (role === 'coach' && !isStageKept) throw new Failure('NOT_PERMITTED', 'overuseStage');
    if (!isDeepStrictEqual(heldBy(choices), heldBy(before))) throw new Failure('NOT_PERMITTED', 'followUp');
    assertSafetyWords(choices, before);
  }
}

/** Words that keep a runner safe are nobody's to change. Older drafts may hold some; on paper they count for nothing. */
function assertSafetyWords(choices: Choices, before: Choices = {}): void {
  for (const id of rewordedSafetyItems(choices)) {
    const [words, known] = [choices, before].map(({ items }) => wordingsOf(items?.[id] ?? {}));
    if (!isDeepStrictEqual(words, known)) throw new Failure('SAFETY_WORDS', id);
  }
}

/** What is fixed when a follow-up is begun. */
function heldBy({ leastStage, followUp }: Draft['choices']): unknown {
  const { exerciseDays: _told, ...fixed } = followUp ?? {};
  return { leastStage, fixed };
}

/** What some changed answers would lead to, judged in the role of the user. Stores nothing. Throws a `Failure`. */
export function tryAnswers(
  vault: OpenVault,
  { id, changes }: { id: string; changes: readonly AnswerTrial[] },
  today: string,
): FullReasoning {
  const draft = getDraft(vault, id);
  for (const change of changes) assertAcceptable(change, vault.user);
  const answers: Record<string, unknown> = { ...draft.answers };
  for (const { question, value } of changes) answers[question] = value;
  return reasonAboutDraft({ ...draft, answers }, vault.user, today);
}

/** Throws NOT_FOUND. */
export function getDraft({ store }: OpenVault, id: string): Draft {
  const draft = store.read(() => store.assessments.find(id));
  if (draft === undefined) throw new Failure('NOT_FOUND', 'assessment');
  return draft;
}

/** Keeps what the list of people and the timeline show; in a transaction of the caller. */
export function keepPicture(vault: OpenVault, id: string, now: Date): Draft {
  const { store } = vault;
  const draft = getDraft(vault, id);
  const person = store.people.find(draft.personId);
  if (person === undefined) throw new Failure('NOT_FOUND', 'person');
  const picture = pictureOf(draft, localDate(now));
  store.people.saveAssessmentPicture(id, picture);
  const hasDraft = draft.status === 'draft' || store.assessments.findDraftOf(person.id) !== undefined;
  store.people.savePicture(
    person.id,
    { ...picture, assessmentId: id, lastVisit: now.toISOString() },
    hasDraft,
  );
  return draft;
}
