import { z } from 'zod';
import {
  assessmentPicture,
  type AssessmentPicture,
  type PeoplePage,
  type PersonDetails,
} from '#shared/contract/people.ts';
import type { PersonRow } from '#shared/contract/schemas.ts';
import type { Connection } from './database.ts';
import { foldName } from './fold-name.ts';
import { NAME_ORDERS, nameKey } from './name-order.ts';
import { PeopleList, type PeopleQuery } from './people-list.ts';
import { turnedSounds } from './people-search.ts';
import { detailColumns, NO_URGENCY, personRowColumns, URGENCY_RANK } from './person-row.ts';
import { soundKey } from './sound-key.ts';

const placed = z.object({ place: z.number() });

/** A name, and what it is searched and sorted by. */
export const NAME_COLUMNS = ['name', 'folded_name', 'sound', ...NAME_ORDERS] as const;
/** What stands in them, in their order. */
export const nameValues = (name: string): readonly string[] => [
  name,
  foldName(name),
  soundKey(name),
  ...NAME_ORDERS.map((order) => nameKey(name, order)),
];

export type NewPerson = Pick<PersonRow, 'id' | 'name' | 'birthDate' | 'createdAt'> & Partial<PersonDetails>;
/** What the list shows about a person's newest assessment. */
export interface ListPicture extends Pick<PersonRow, 'picture' | 'pictureLabel' | 'urgency' | 'nextReview'> {
  readonly assessmentId: string;
  readonly lastVisit: string;
}

/** A person and everybody merged into them, as a table `family`. */
export const FAMILY = `family (id) AS (
  VALUES (:id) UNION SELECT people.id FROM people JOIN family ON people.merged_into = family.id
)`;

/** People, their details and the columns of their list. */
export class PeopleRepository {
  readonly #connection: Connection;
  readonly #list: PeopleList;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#list = new PeopleList(connection);
  }

  create(person: NewPerson): void {
    const { id, name, birthDate, createdAt, language } = person;
    const { reference = '', team = '', phone = '', email = '' } = person;
    this.#connection
      .prepare(
        `INSERT INTO people (id, ${NAME_COLUMNS.join(', ')}, birth_date, created_at, reference, team, phone, email,
         language) VALUES (?, ${NAME_COLUMNS.map(() => '?').join(', ')}, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        id,
        ...nameValues(name),
        birthDate ?? null,
        createdAt,
        reference,
        team,
        phone,
        email,
        language ?? null,
      );
  }

  update(id: string, details: PersonDetails): void {
    const { name, birthDate, reference, team, phone, email, language } = details;
    this.#connection
      .prepare(
        `UPDATE people SET ${NAME_COLUMNS.map((column) => `${column} = ?`).join(', ')}, birth_date = ?, reference = ?,
         team = ?, phone = ?, email = ?, language = ? WHERE id = ?`,
      )
      .run(...nameValues(name), birthDate ?? null, reference, team, phone, email, language ?? null, id);
  }

  /** The person; for somebody who was merged into another, that one. */
  find(id: string): PersonRow | undefined {
    const found = this.#connection
      .prepare(
        `WITH RECURSIVE line (id, next) AS (
           SELECT id, merged_into FROM people WHERE id = ?
           UNION SELECT people.id, people.merged_into FROM people JOIN line ON people.id = line.next
         )
         SELECT people.* FROM people JOIN line USING (id) WHERE people.merged_into IS NULL`,
      )
      .get(id);
    return found === undefined ? undefined : personRowColumns.parse(found);
  }

  findDetails(id: string): PersonDetails | undefined {
    const found = this.#connection.prepare('SELECT * FROM people WHERE id = ?').get(id);
    return found === undefined ? undefined : detailColumns.parse(found);
  }

  /** Everybody who is on the list, page by page in the order in which they came, with their details. */
  listAfter(
    last: number,
    limit: number,
  ): {
    readonly people: readonly { readonly row: PersonRow; readonly details: PersonDetails }[];
    readonly last?: number;
  } {
    const found = this.#connection
      .prepare('SELECT rowid AS place, * FROM people WHERE listed = 1 AND rowid > ? ORDER BY rowid LIMIT ?')
      .all(last, limit);
    const place = found.length < limit ? undefined : placed.parse(found.at(-1)).place;
    return {
      people: found.map((one) => ({ row: personRowColumns.parse(one), details: detailColumns.parse(one) })),
      ...(place !== undefined && { last: place }),
    };
  }

  /** The person and everybody who was merged into them. */
  family(id: string): readonly string[] {
    return this.#connection
      .prepare(`WITH RECURSIVE ${FAMILY} SELECT id FROM family`)
      .pluck()
      .all({ id })
      .map((found) => z.string().parse(found));
  }

  /**
   * People whose name sounds the same, its words in whatever order, and whose birth date is the same, or not
   * given; archived ones among them.
   */
  findDuplicates(name: string, birthDate: string | undefined): readonly PersonRow[] {
    return this.#connection
      .prepare(
        `SELECT * FROM people WHERE sound IN (SELECT value FROM json_each(:sounds)) AND sound <> ''
         AND merged_into IS NULL
         AND (:birthDate IS NULL OR birth_date IS NULL OR birth_date = :birthDate) LIMIT 10`,
      )
      .all({ sounds: JSON.stringify(turnedSounds(name)), birthDate: birthDate ?? null })
      .map((found) => personRowColumns.parse(found));
  }

  list(query: PeopleQuery): PeoplePage {
    return this.#list.page(query);
  }

  /** Keeps what the list shows; called in the transaction that changed the assessment. */
  savePicture(personId: string, picture: ListPicture | undefined, hasDraft: boolean): void {
    this.#connection
      .prepare(
        `UPDATE people SET last_visit = ?, picture = ?, picture_label = ?, urgency = ?, urgency_rank = ?,
         next_review = ?, has_draft = ?, assessment_id = ? WHERE id = ?`,
      )
      .run(
        picture?.lastVisit ?? null,
        picture?.picture ?? null,
        picture?.pictureLabel ?? null,
        picture?.urgency ?? null,
        picture?.urgency === undefined ? NO_URGENCY : URGENCY_RANK[picture.urgency],
        picture?.nextReview ?? null,
        hasDraft ? 1 : 0,
        picture?.assessmentId ?? null,
        personId,
      );
  }

  saveAssessmentPicture(assessmentId: string, picture: AssessmentPicture): void {
    this.#connection
      .prepare(
        `INSERT INTO assessment_pictures (assessment_id, picture) VALUES (?, ?)
         ON CONFLICT (assessment_id) DO UPDATE SET picture = excluded.picture`,
      )
      .run(assessmentId, JSON.stringify(picture));
  }

  /** By assessment, for a person and everybody merged into them. */
  findAssessmentPictures(personId: string): ReadonlyMap<string, AssessmentPicture> {
    const rows = this.#connection
      .prepare(
        `WITH RECURSIVE ${FAMILY} SELECT assessment_id AS id, picture FROM assessment_pictures
         JOIN assessments ON assessments.id = assessment_id WHERE person_id IN family`,
      )
      .all({ id: personId });
    return new Map(
      z
        .array(z.object({ id: z.string(), picture: z.string() }))
        .parse(rows)
        .map(({ id, picture }) => [id, assessmentPicture.parse(JSON.parse(picture))]),
    );
  }

  archive(id: string, at: string | undefined): void {
    this.#connection
      .prepare('UPDATE people SET archived_at = ?, listed = ? WHERE id = ? AND merged_into IS NULL')
      .run(at ?? null, at === undefined ? 1 : 0, id);
  }

  /** Marks somebody of whom nothing personal was kept. */
  markAnonymous(id: string, at: string): void {
    this.#connection.prepare('UPDATE people SET anonymised_at = ? WHERE id = ?').run(at, id);
  }
}
