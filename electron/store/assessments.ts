import { z } from 'zod';
import { Failure } from '#shared/contract/failure.ts';
import { storedChange, type AnswerSource, type Draft, type StoredChange } from '#shared/contract/schemas.ts';
import type { Choices } from '#shared/plan/types.ts';
import type { Connection } from './database.ts';

const stored = z
  .object({
    id: z.string(),
    person_id: z.string(),
    status: z.enum(['draft', 'finalised']),
    revision: z.number(),
    saved_at: z.string(),
  })
  .transform(({ person_id: personId, saved_at: savedAt, ...rest }) => ({ ...rest, personId, savedAt }));
const changeColumn = z.string().transform((text) => storedChange.parse(JSON.parse(text)));

/** What the answers, their sources and the choices are after these changes, in their order. */
function foldChanges(changes: readonly StoredChange[]): Pick<Draft, 'answers' | 'sources' | 'choices'> {
  const answers: Record<string, unknown> = {};
  const sources: Record<string, AnswerSource> = {};
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
  }
  return { answers, sources, choices };
}

/** Assessments as appended events: what is acknowledged is on the disk. */
export class AssessmentRepository {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  create(assessment: { readonly id: string; readonly personId: string; readonly createdAt: string }): void {
    const { id, personId, createdAt } = assessment;
    this.#connection
      .prepare('INSERT INTO assessments (id, person_id, created_at, saved_at) VALUES (?, ?, ?, ?)')
      .run(id, personId, createdAt, createdAt);
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

  findDraftOf(personId: string): Draft | undefined {
    const id = this.#connection
      .prepare(`SELECT id FROM assessments WHERE person_id = ? AND status = 'draft'`)
      .pluck()
      .get(personId);
    return typeof id === 'string' ? this.find(id) : undefined;
  }

  /**
   * Appends changes that build on `revision`. Throws STALE_DRAFT when somebody appended in between and
   * FINALISED when the record is closed; nothing is appended then.
   */
  append(id: string, revision: number, changes: readonly StoredChange[], savedAt: string): number {
    const found = this.#connection.prepare('SELECT * FROM assessments WHERE id = ?').get(id);
    if (found === undefined) throw new Failure('NOT_FOUND', 'assessment');
    const current = stored.parse(found);
    if (current.status === 'finalised') throw new Failure('FINALISED');
    if (current.revision !== revision) throw new Failure('STALE_DRAFT');
    const insert = this.#connection.prepare(
      'INSERT INTO draft_events (assessment_id, sequence, at, change) VALUES (?, ?, ?, ?)',
    );
    for (const [index, change] of changes.entries()) {
      insert.run(id, revision + index + 1, savedAt, JSON.stringify(change));
    }
    const next = revision + changes.length;
    this.#connection
      .prepare('UPDATE assessments SET revision = ?, saved_at = ? WHERE id = ?')
      .run(next, savedAt, id);
    return next;
  }
}
