import { z } from 'zod';
import { personDetails, type PersonDetails, type PersonFile } from '#shared/contract/people.ts';
import type { Connection } from './database.ts';
import { FAMILY } from './people.ts';

const merge = z
  .object({
    id: z.string(),
    kept_id: z.string(),
    merged_id: z.string(),
    details: z.string(),
    undone_at: z.string().nullable(),
  })
  .transform(({ id, kept_id: keptId, merged_id: mergedId, details, undone_at: undoneAt }) => ({
    id,
    keptId,
    mergedId,
    isUndone: undoneAt !== null,
    ...z.object({ before: personDetails, after: personDetails }).parse(JSON.parse(details)),
  }));
export type Merge = z.infer<typeof merge>;

interface NewMerge {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly at: string;
  readonly userId: string;
  /** Details of the kept person. */
  readonly before: PersonDetails;
  readonly after: PersonDetails;
}

/** Two people made one: the merged one points to the kept one, and every record stays where it was. */
export class MergeRepository {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  create({ id, keptId, mergedId, at, userId, before, after }: NewMerge): void {
    this.#connection
      .prepare('INSERT INTO merges (id, kept_id, merged_id, at, user_id, details) VALUES (?, ?, ?, ?, ?, ?)')
      .run(id, keptId, mergedId, at, userId, JSON.stringify({ before, after }));
    this.#connection
      .prepare('UPDATE people SET merged_into = ?, listed = 0 WHERE id = ?')
      .run(keptId, mergedId);
  }

  find(id: string): Merge | undefined {
    const found = this.#connection.prepare('SELECT * FROM merges WHERE id = ?').get(id);
    return found === undefined ? undefined : merge.parse(found);
  }

  undo({ id, mergedId }: Merge, at: string): void {
    this.#connection.prepare('UPDATE merges SET undone_at = ? WHERE id = ?').run(at, id);
    this.#connection
      .prepare('UPDATE people SET merged_into = NULL, listed = (archived_at IS NULL) WHERE id = ?')
      .run(mergedId);
  }

  /** Who was merged into this person and still is, the last first. */
  listInto(personId: string): PersonFile['merged'] {
    return z.array(z.object({ mergeId: z.string(), name: z.string(), at: z.string() })).parse(
      this.#connection
        .prepare(
          `WITH RECURSIVE ${FAMILY} SELECT merges.id AS mergeId, name, at FROM merges
             JOIN people ON people.id = merged_id
             WHERE kept_id IN family AND undone_at IS NULL ORDER BY at DESC`,
        )
        .all({ id: personId }),
    );
  }
}
