import { z } from 'zod';
import { Failure } from '#shared/contract/failure.ts';
import { assessmentLine, type AssessmentLine } from '#shared/contract/records.ts';
import {
  storedChange,
  type AnswerSource,
  type Draft,
  type GivenBy,
  type StoredChange,
} from '#shared/contract/schemas.ts';
import type { Choices } from '#shared/plan/types.ts';
import type { Connection } from './database.ts';
import { listAnswerEvents, listEvents, type DraftEvent } from './draft-history.ts';
import { FAMILY } from './people.ts';

const stored = z
  .object({
    id: z.string(),
    person_id: z.string(),
    status: z.enum(['draft', 'finalised']),
    revision: z.number(),
    saved_at: z.string(),
    amends: z.string().nullable(),
    follows: z.string().nullable(),
  })
  .transform(({ person_id: personId, saved_at: savedAt, amends, follows, ...rest }) => ({
    ...rest,
    personId,
    savedAt,
    ...(amends !== null && { amends }),
    ...(follows !== null && { follows }),
  }));
const line = z
  .object({
    id: z.string(),
    status: z.enum(['draft', 'finalised']),
    created_at: z.string(),
    saved_at: z.string(),
    amends: z.string().nullable(),
    follows: z.string().nullable(),
    signed_at: z.string().nullable(),
    signed_by: z.string().nullable(),
  })
  .transform(
    ({
      created_at: createdAt,
      saved_at: savedAt,
      amends,
      follows,
      signed_at: signedAt,
      signed_by: signedBy,
      ...rest
    }) =>
      assessmentLine.parse({
        ...rest,
        createdAt,
        savedAt,
        ...(amends !== null && { amends }),
        ...(follows !== null && { follows }),
        ...(signedAt !== null && { signedAt }),
        ...(signedBy !== null && { signedBy }),
      }),
  );
const changeColumn = z.string().transform((text) => storedChange.parse(JSON.parse(text)));

const numberRow = z
  .object({
    place: z.number(),
    person_id: z.string(),
    id: z.string(),
    created_at: z.string(),
    status: z.string(),
    question: z.string().nullable(),
    value: z.union([z.number(), z.string()]).nullable(),
  })
  .transform(({ person_id: personId, id: assessmentId, created_at: createdAt, ...rest }) => ({
    ...rest,
    personId,
    assessmentId,
    createdAt,
  }));
interface NumbersPage {
  readonly numbers: readonly {
    readonly personId: string;
    readonly assessmentId: string;
    readonly createdAt: string;
    readonly status: string;
    readonly question: string;
    readonly value: number;
  }[];
  readonly last?: number;
}

/** What the answers, their sources and the choices are after these changes, in their order. */
function foldChanges(
  changes: readonly StoredChange[],
): Pick<Draft, 'answers' | 'sources' | 'handedOver' | 'choices'> {
  const answers: Record<string, unknown> = {};
  const sources: Record<string, AnswerSource> = {};
  const handedOver: Record<string, GivenBy> = {};
  let choices: Choices = {};
  for (const change of changes) {
    if (change.kind === 'choices') {
      choices = change.choices;
      continue;
    }
    if (change.value === undefined) delete answers[change.question];
    else answers[change.question] = change.value;
    if (change.source === undefined) delete sources[change.question];
    else sources[change.question] = change.source;
    if (change.givenBy === undefined || change.value === undefined) delete handedOver[change.question];
    else handedOver[change.question] = change.givenBy;
  }
  return { answers, sources, handedOver, choices };
}

interface NewAssessment {
  readonly id: string;
  readonly personId: string;
  readonly createdAt: string;
  /** The signed version that this one replaces. */
  readonly amends?: string;
  /** The signed visit that this one goes on from. */
  readonly follows?: string | undefined;
}

/** Assessments as appended events: what is acknowledged is on the disk. */
export class AssessmentRepository {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  create({ id, personId, createdAt, amends, follows }: NewAssessment): void {
    this.#connection
      .prepare(
        'INSERT INTO assessments (id, person_id, created_at, saved_at, amends, follows) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(id, personId, createdAt, createdAt, amends ?? null, follows ?? null);
  }

  /** Newest first, those of people merged into this one among them. */
  list(personId: string): readonly AssessmentLine[] {
    return this.#connection
      .prepare(
        `WITH RECURSIVE ${FAMILY}
         SELECT id, status, created_at, saved_at, amends, follows, signed_at, signed_by FROM assessments
         LEFT JOIN signatures ON assessment_id = id WHERE person_id IN family
         ORDER BY created_at DESC, assessments.rowid DESC`,
      )
      .all({ id: personId })
      .map((found) => line.parse(found));
  }

  /** Ids of the assessments that were made for this very person, whoever was merged into them. */
  listOwn(personId: string): readonly string[] {
    const own = 'SELECT id FROM assessments WHERE person_id = ? ORDER BY created_at, rowid';
    return z.array(z.string()).parse(this.#connection.prepare(own).pluck().all(personId));
  }

  /** Closes a signed draft; the database refuses it without a signature. */
  finalise(id: string): void {
    this.#connection.prepare(`UPDATE assessments SET status = 'finalised' WHERE id = ?`).run(id);
  }

  find(id: string): Draft | undefined {
    const found = this.#connection.prepare('SELECT * FROM assessments WHERE id = ?').get(id);
    if (found === undefined) return undefined;
    const events = this.#connection
      .prepare('SELECT change FROM draft_events WHERE assessment_id = ? ORDER BY sequence')
      .pluck()
      .all(id);
    return { ...stored.parse(found), ...foldChanges(events.map((event) => changeColumn.parse(event))) };
  }

  /** Every change that an answer went through, oldest first. */
  listEventsOf(id: string, question: string): readonly DraftEvent[] {
    return listAnswerEvents(this.#connection, id, question);
  }

  /**
   * What these questions were answered with last, as numbers, of so many assessments after a place. `last` is the place
   * to go on from; undefined at the end.
   */
  listNumbers(questions: readonly string[], after: number, limit: number): NumbersPage {
    const found = this.#connection
      .prepare(
        `SELECT place, person_id, id, created_at, status, json_extract(change, '$.question') AS question,
         json_extract(change, '$.value') AS value, max(sequence) AS newest
         FROM (SELECT rowid AS place, * FROM assessments WHERE rowid > :after ORDER BY rowid LIMIT :limit)
         LEFT JOIN draft_events ON assessment_id = id
         AND json_extract(change, '$.question') IN (SELECT value FROM json_each(:questions))
         GROUP BY place, question ORDER BY place`,
      )
      .all({ after, limit, questions: JSON.stringify(questions) })
      .map((row) => numberRow.parse(row));
    const last = found.at(-1)?.place;
    return {
      numbers: found.flatMap(({ place: _place, value, question, ...row }) =>
        typeof value === 'number' && question !== null ? [{ ...row, question, value }] : [],
      ),
      ...(last !== undefined && { last }),
    };
  }

  /** Every change of an assessment in its order. */
  listEvents(id: string): readonly DraftEvent[] {
    return listEvents(this.#connection, id);
  }

  /** The open draft of a person; of two, which a merge can bring together, the one that was changed last. */
  findDraftOf(personId: string): Draft | undefined {
    const id = this.#connection
      .prepare(
        `WITH RECURSIVE ${FAMILY} SELECT id FROM assessments
         WHERE person_id IN family AND status = 'draft' ORDER BY saved_at DESC LIMIT 1`,
      )
      .pluck()
      .get({ id: personId });
    return typeof id === 'string' ? this.find(id) : undefined;
  }

  /**
   * Appends changes that build on `revision`. Throws STALE_DRAFT when somebody appended in between and
   * FINALISED when the record is closed; nothing is appended then.
   */
  append(
    id: string,
    revision: number,
    changes: readonly StoredChange[],
    savedAt: string,
    userId?: string,
  ): number {
    const found = this.#connection.prepare('SELECT * FROM assessments WHERE id = ?').get(id);
    if (found === undefined) throw new Failure('NOT_FOUND', 'assessment');
    const current = stored.parse(found);
    if (current.status === 'finalised') throw new Failure('FINALISED');
    if (current.revision !== revision) throw new Failure('STALE_DRAFT');
    const insert = this.#connection.prepare(
      'INSERT INTO draft_events (assessment_id, sequence, at, change, user_id) VALUES (?, ?, ?, ?, ?)',
    );
    for (const [index, change] of changes.entries()) {
      insert.run(id, revision + index + 1, savedAt, JSON.stringify(change), userId ?? null);
    }
    const next = revision + changes.length;
    this.#connection
      .prepare('UPDATE assessments SET revision = ?, saved_at = ? WHERE id = ?')
      .run(next, savedAt, id);
    return next;
  }
}
