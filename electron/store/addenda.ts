import { z } from 'zod';
import { addendum, type Addendum } from '#shared/contract/audit.ts';
import type { Connection } from './database.ts';
import { sha256, type StoredHash } from './hash.ts';

const row = z
  .object({
    id: z.string(),
    assessment_id: z.string(),
    written_at: z.string(),
    user_id: z.string(),
    written_by: z.string(),
    role: z.string(),
    text: z.string(),
    sha256: z.string(),
  })
  .transform((found) => ({
    sha256: found.sha256,
    addendum: addendum.parse({
      id: found.id,
      assessmentId: found.assessment_id,
      writtenAt: found.written_at,
      userId: found.user_id,
      writtenBy: found.written_by,
      role: found.role,
      text: found.text,
    }),
  }));

/** Hex SHA-256 of everything that an addendum says. */
const hashOfAddendum = (one: Addendum): string =>
  sha256(
    Buffer.from(
      JSON.stringify([
        one.id,
        one.assessmentId,
        one.writtenAt,
        one.userId,
        one.writtenBy,
        one.role,
        one.text,
      ]),
    ),
  );

/** What was added to signed records. Never changed, never deleted. */
export class AddendumRepository {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Returns the hash of what was added; the database refuses it for a record that is not signed. */
  create(added: Addendum): string {
    const hash = hashOfAddendum(added);
    this.#connection
      .prepare(
        `INSERT INTO addenda (id, assessment_id, written_at, user_id, written_by, role, text, sha256)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        added.id,
        added.assessmentId,
        added.writtenAt,
        added.userId,
        added.writtenBy,
        added.role,
        added.text,
        hash,
      );
    return hash;
  }

  /** Oldest first. */
  list(assessmentId: string): readonly Addendum[] {
    return this.#connection
      .prepare('SELECT * FROM addenda WHERE assessment_id = ? ORDER BY written_at, rowid')
      .all(assessmentId)
      .map((found) => row.parse(found).addendum);
  }

  /** What a user is writing; empty when nothing is. */
  draftOf(assessmentId: string, userId: string): string {
    return z
      .string()
      .default('')
      .parse(
        this.#connection
          .prepare('SELECT text FROM addendum_drafts WHERE assessment_id = ? AND user_id = ?')
          .pluck()
          .get(assessmentId, userId),
      );
  }

  /** An empty text takes the draft away. */
  saveDraft(assessmentId: string, userId: string, text: string): void {
    this.#connection
      .prepare('DELETE FROM addendum_drafts WHERE assessment_id = ? AND user_id = ?')
      .run(assessmentId, userId);
    if (text === '') return;
    this.#connection
      .prepare('INSERT INTO addendum_drafts (assessment_id, user_id, text) VALUES (?, ?, ?)')
      .run(assessmentId, userId, text);
  }

  /** Every addendum with the hash that is stored with it, and the one that it has. */
  *hashes(): Generator<StoredHash> {
    for (const found of this.#connection.prepare('SELECT * FROM addenda').iterate()) {
      const { addendum: one, sha256: stored } = row.parse(found);
      yield { id: one.id, assessmentId: one.assessmentId, stored, actual: hashOfAddendum(one) };
    }
  }
}
