import { z } from 'zod';
import { personChange, type PersonChange } from '#shared/contract/people.ts';
import type { Connection } from './database.ts';
import { FAMILY } from './people.ts';

const stored = z
  .object({ at: z.string(), by: z.string(), kind: z.string(), fields: z.string() })
  .transform(({ fields, ...rest }) => personChange.parse({ ...rest, fields: JSON.parse(fields) }));

/** A change that is about to be kept. */
export interface NewPersonChange extends Pick<PersonChange, 'at' | 'kind' | 'fields'> {
  readonly personId: string;
  readonly userId: string;
}

/** How the details of people changed, field by field, and by whom. Only ever appended. */
export class PersonChangeRepository {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  append({ personId, at, userId, kind, fields }: NewPersonChange): void {
    this.#connection
      .prepare(
        `INSERT INTO person_changes (person_id, sequence, at, user_id, kind, fields)
         SELECT :personId, coalesce(max(sequence), 0) + 1, :at, :userId, :kind, :fields
         FROM person_changes WHERE person_id = :personId`,
      )
      .run({ personId, at, userId, kind, fields: JSON.stringify(fields) });
  }

  /** Newest first, those of people merged into this one among them. */
  list(personId: string): readonly PersonChange[] {
    return this.#connection
      .prepare(
        `WITH RECURSIVE ${FAMILY} SELECT at, users.name AS by, kind, fields FROM person_changes
         JOIN users ON users.id = user_id WHERE person_id IN family
         ORDER BY at DESC, person_id = :id DESC, sequence DESC`,
      )
      .all({ id: personId })
      .map((found) => stored.parse(found));
  }
}
