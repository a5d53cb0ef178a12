import { z } from 'zod';
import type { Person, PersonRow } from '#shared/contract/schemas.ts';
import type { Connection } from './database.ts';
import { foldName } from './fold-name.ts';
import { soundKey } from './sound-key.ts';

export interface PeopleQuery {
  readonly search: string;
  readonly sort: 'name' | 'age' | 'lastVisit' | 'urgency' | 'nextReview';
  readonly descending: boolean;
  readonly filter: 'everyone' | 'due' | 'drafts' | 'flags';
  readonly offset: number;
  readonly limit: number;
  /** ISO date: a review on or before it is due. */
  readonly today: string;
}
export interface PeoplePage {
  readonly rows: readonly PersonRow[];
  readonly matching: number;
  readonly total: number;
  readonly counts: { readonly due: number; readonly drafts: number; readonly flags: number };
}
/** What the list shows about a person's newest assessment. */
export interface Picture {
  readonly assessmentId: string;
  readonly lastVisit: string;
  readonly picture?: string | undefined;
  readonly pictureLabel?: PersonRow['pictureLabel'];
  readonly urgency?: PersonRow['urgency'];
  readonly nextReview?: string | undefined;
}

const URGENCY_RANK = { emergency: 0, 'same-day': 1, 'within-week': 2, routine: 3 } as const;
const NO_URGENCY = 9;

const row = z
  .object({
    id: z.string(),
    name: z.string(),
    birth_date: z.string().nullable(),
    created_at: z.string(),
    last_visit: z.string().nullable(),
    picture: z.string().nullable(),
    picture_label: z.enum(['leading', 'possible', 'less-likely']).nullable(),
    urgency: z.enum(['emergency', 'same-day', 'within-week', 'routine']).nullable(),
    next_review: z.string().nullable(),
    has_draft: z.number(),
    assessment_id: z.string().nullable(),
  })
  .transform((stored): PersonRow => {
    const optional = {
      birthDate: stored.birth_date,
      lastVisit: stored.last_visit,
      picture: stored.picture,
      pictureLabel: stored.picture_label,
      urgency: stored.urgency,
      nextReview: stored.next_review,
      assessmentId: stored.assessment_id,
    };
    return {
      id: stored.id,
      name: stored.name,
      createdAt: stored.created_at,
      hasDraft: stored.has_draft === 1,
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
    };
  });

/** A bigger age is an earlier birth date, so this column runs the other way. */
const SORT_COLUMN = {
  name: ['folded_name', false],
  age: ['birth_date', true],
  lastVisit: ['last_visit', false],
  urgency: ['urgency_rank', true],
  nextReview: ['next_review', false],
} as const;
const FILTER = {
  everyone: () => '1',
  due: (unindexed: string) => `next_review IS NOT NULL AND ${unindexed}next_review <= :today`,
  drafts: (unindexed: string) => `${unindexed}has_draft = 1`,
  flags: (unindexed: string) => `${unindexed}urgency IS NOT NULL`,
} as const;
/** Matches beyond which walking along the sorted index beats sorting them. */
const MANY = 1000;

/** People, their search and the columns of their list. */
export class PeopleRepository {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  create({ id, name, birthDate, createdAt }: Person): void {
    this.#connection
      .prepare(
        'INSERT INTO people (id, name, folded_name, sound, birth_date, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(id, name, foldName(name), soundKey(name), birthDate ?? null, createdAt);
  }

  /** False when there is no such person. */
  update({ id, name, birthDate }: Pick<Person, 'id' | 'name' | 'birthDate'>): boolean {
    const { changes } = this.#connection
      .prepare('UPDATE people SET name = ?, folded_name = ?, sound = ?, birth_date = ? WHERE id = ?')
      .run(name, foldName(name), soundKey(name), birthDate ?? null, id);
    return changes === 1;
  }

  find(id: string): PersonRow | undefined {
    const found = this.#connection.prepare('SELECT * FROM people WHERE id = ?').get(id);
    return found === undefined ? undefined : row.parse(found);
  }

  /** People whose name sounds the same and whose birth date is the same, or not given. */
  findDuplicates(name: string, birthDate: string | undefined): readonly PersonRow[] {
    return this.#connection
      .prepare(
        `SELECT * FROM people WHERE sound = :sound
         AND (:birthDate IS NULL OR birth_date IS NULL OR birth_date = :birthDate) LIMIT 10`,
      )
      .all({ sound: soundKey(name), birthDate: birthDate ?? null })
      .map((found) => row.parse(found));
  }

  list({ search, sort, descending, filter, offset, limit, today }: PeopleQuery): PeoplePage {
    const [column, isReversed] = SORT_COLUMN[sort];
    const direction = descending === isReversed ? 'ASC' : 'DESC';
    const terms = asPrefixQuery(search);
    const parameters = { today, ...(terms !== undefined && { terms }) };
    const total = this.#count('people', '1', {});
    const isEveryone = filter === 'everyone' && terms === undefined;
    const matching = isEveryone ? total : this.#countMatching(filter, terms, parameters);
    // Few matches are fetched and sorted. Many are met soon on the way along the sorted index, so there the
    // plus sign keeps SQLite from fetching them all.
    const unindexed = matching > MANY ? '+' : '';
    const rows = this.#connection
      .prepare(
        `SELECT * FROM people WHERE ${asCondition(filter, terms, unindexed)}
         ORDER BY ${column} ${direction} NULLS LAST, rowid ${direction} LIMIT :limit OFFSET :offset`,
      )
      .all({ ...parameters, limit, offset })
      .map((found) => row.parse(found));
    return {
      rows,
      matching,
      total,
      counts: {
        due: this.#count('people', FILTER.due(''), { today }),
        drafts: this.#count('people', FILTER.drafts(''), {}),
        flags: this.#count('people', FILTER.flags(''), {}),
      },
    };
  }

  /** Keeps what the list shows; called in the transaction that changed the assessment. */
  savePicture(personId: string, picture: Picture, hasDraft: boolean): void {
    this.#connection
      .prepare(
        `UPDATE people SET last_visit = ?, picture = ?, picture_label = ?, urgency = ?, urgency_rank = ?,
         next_review = ?, has_draft = ?, assessment_id = ? WHERE id = ?`,
      )
      .run(
        picture.lastVisit,
        picture.picture ?? null,
        picture.pictureLabel ?? null,
        picture.urgency ?? null,
        picture.urgency === undefined ? NO_URGENCY : URGENCY_RANK[picture.urgency],
        picture.nextReview ?? null,
        hasDraft ? 1 : 0,
        picture.assessmentId,
        personId,
      );
  }

  #countMatching(
    filter: PeopleQuery['filter'],
    terms: string | undefined,
    parameters: Readonly<Record<string, string>>,
  ): number {
    return filter === 'everyone' && terms !== undefined
      ? this.#count('people_search', 'people_search MATCH :terms', { terms })
      : this.#count('people', asCondition(filter, terms, ''), parameters);
  }

  #count(table: string, where: string, parameters: Readonly<Record<string, string>>): number {
    return z
      .number()
      .parse(
        this.#connection.prepare(`SELECT count(*) FROM ${table} WHERE ${where}`).pluck().get(parameters),
      );
  }
}

function asCondition(filter: PeopleQuery['filter'], terms: string | undefined, unindexed: '' | '+'): string {
  const isFound = `${unindexed}rowid IN (SELECT rowid FROM people_search WHERE people_search MATCH :terms)`;
  return terms === undefined ? FILTER[filter](unindexed) : `${FILTER[filter](unindexed)} AND ${isFound}`;
}

/** Letters from which a word is long enough to be searched by its sound: shorter ones would find everybody. */
const SOUNDING_LETTERS = 4;

/**
 * Every word as a prefix of a word of the name, in any order, or from four letters on of its sound; quoted, so
 * that no letter is an operator. Undefined when nothing is searched.
 */
function asPrefixQuery(search: string): string | undefined {
  const words = foldName(search).match(/[\p{Letter}\p{Number}]+/gu);
  return words === null ? undefined : words.map(asTerm).join(' AND ');
}

function asTerm(word: string): string {
  const spelt = `folded_name : "${word}"*`;
  const sound = soundKey(word);
  return word.length < SOUNDING_LETTERS || sound === '' ? `(${spelt})` : `(${spelt} OR sound : "${sound}"*)`;
}
