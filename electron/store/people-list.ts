import { z } from 'zod';
import type { PeopleFilter, PeoplePage } from '#shared/contract/people.ts';
import type { Language } from '#shared/words/languages.ts';
import type { Connection } from './database.ts';
import { NAME_ORDER } from './name-order.ts';
import { asNameCondition, asNearQuery, asPrefixQuery, searchedWords } from './people-search.ts';
import { personRowColumns } from './person-row.ts';

export interface PeopleQuery {
  readonly search: string;
  readonly sort: 'name' | 'age' | 'lastVisit' | 'urgency' | 'nextReview';
  readonly descending: boolean;
  /** By whose alphabet names are sorted. */
  readonly language: Language;
  readonly filter: PeopleFilter;
  readonly offset: number;
  readonly limit: number;
  /** ISO date: a review on or before it is due. */
  readonly today: string;
  /** People whom the user opened, the last first. */
  readonly recent: readonly string[];
}

/** A bigger age is an earlier birth date, so this column runs the other way. */
const SORT_COLUMN = {
  age: ['birth_date', true],
  lastVisit: ['last_visit', false],
  urgency: ['urgency_rank', true],
  nextReview: ['next_review', false],
} as const;
/** Each begins with what a partial index is made for. */
const FILTER = {
  everyone: () => 'listed = 1',
  due: (unindexed: string) => `listed = 1 AND next_review IS NOT NULL AND ${unindexed}next_review <= :today`,
  drafts: (unindexed: string) => `listed = 1 AND ${unindexed}has_draft = 1`,
  flags: (unindexed: string) => `listed = 1 AND ${unindexed}urgency IS NOT NULL`,
} as const;
type IndexedFilter = keyof typeof FILTER;
/** Matches beyond which walking along the sorted index beats sorting them. */
const MANY = 1000;

type Statement = ReturnType<Connection['prepare']>;
type Parameters = Readonly<Record<string, string | number>>;
type Counts = PeoplePage['counts'] & { readonly total: number };

/** The list of people: searched, filtered, sorted and paged over everybody. */
export class PeopleList {
  readonly #connection: Connection;
  readonly #statements = new Map<string, Statement>();
  /** Counts of the whole vault and the state of the database in which they were made. */
  #counted: { readonly state: string; readonly counts: Counts } | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  page(query: PeopleQuery): PeoplePage {
    const words = searchedWords(query.search);
    const { total, ...counts } = this.#counts(query);
    const found = this.#find(query, words, { total, ...counts });
    return { ...found, total, counts };
  }

  #find(
    query: PeopleQuery,
    words: readonly string[],
    counts: Counts,
  ): Pick<PeoplePage, 'rows' | 'matching' | 'isNear'> {
    const { filter } = query;
    if (filter === 'recent') return { ...this.#recent(query, words), isNear: false };
    if (filter === 'archived') return { ...this.#archived(query, words), isNear: false };
    const terms = asPrefixQuery(words);
    if (terms === undefined) {
      const matching = filter === 'everyone' ? counts.total : counts[filter];
      return { ...this.#everybody(query, filter, matching), isNear: false };
    }
    const spelt = this.#named(query, filter, terms);
    if (spelt.matching > 0) return { ...spelt, isNear: false };
    const near = asNearQuery(this.#connection, words);
    return near === undefined
      ? { ...spelt, isNear: false }
      : { ...this.#named(query, filter, near), isNear: true };
  }

  /** Of many the first are met soon on the way along the sorted index; few are fetched and sorted. */
  #everybody(query: PeopleQuery, filter: IndexedFilter, matching: number) {
    const condition = FILTER[filter](matching > MANY ? '+' : '');
    return { rows: matching === 0 ? [] : this.#rows(query, condition, { today: query.today }), matching };
  }

  /** Those whose names match. The index of names is read once where they are few. */
  #named(query: PeopleQuery, filter: IndexedFilter, terms: string) {
    const { today } = query;
    const found = this.#statement(
      `SELECT rowid FROM people_search WHERE people_search MATCH ? LIMIT ${MANY + 1}`,
    )
      .pluck()
      .all(terms);
    if (found.length === 0) return { rows: [], matching: 0 };
    if (found.length > MANY) return this.#amongMany(query, filter, { today, terms });
    const condition = `${FILTER[filter]('+')} AND rowid IN (SELECT value FROM json_each(:found))`;
    const parameters = { today, found: JSON.stringify(found) };
    const matching =
      filter === 'everyone'
        ? found.length
        : this.#number(`SELECT count(*) FROM people WHERE ${condition}`, parameters);
    return { rows: this.#rows(query, condition, parameters), matching };
  }

  /** The first of many matches are met soon on the way along the sorted index; the plus keeps SQLite on it. */
  #amongMany(query: PeopleQuery, filter: IndexedFilter, parameters: Parameters) {
    const match = 'people_search WHERE people_search MATCH :terms';
    const condition = `${FILTER[filter]('+')} AND +rowid IN (SELECT rowid FROM ${match})`;
    const matching =
      filter === 'everyone'
        ? this.#number(`SELECT count(*) FROM ${match}`, parameters)
        : this.#number(`SELECT count(*) FROM people WHERE ${condition}`, parameters);
    return { rows: this.#rows(query, condition, parameters), matching };
  }

  #recent({ recent, offset, limit }: PeopleQuery, words: readonly string[]) {
    const { condition, parameters } = asNameCondition(words);
    const from = `FROM json_each(:recent) AS opened JOIN people ON people.id = opened.value
      WHERE listed = 1 AND ${condition}`;
    const given = { ...parameters, recent: JSON.stringify(recent) };
    const rows = this.#statement(`SELECT people.* ${from} ORDER BY opened.key LIMIT :limit OFFSET :offset`)
      .all({ ...given, limit, offset })
      .map((found) => personRowColumns.parse(found));
    return { rows, matching: this.#number(`SELECT count(*) ${from}`, given) };
  }

  #archived(query: PeopleQuery, words: readonly string[]) {
    const { condition: named, parameters } = asNameCondition(words);
    const condition = `archived_at IS NOT NULL AND merged_into IS NULL AND ${named}`;
    const matching = this.#number(`SELECT count(*) FROM people WHERE ${condition}`, parameters);
    return { rows: this.#rows(query, condition, parameters), matching };
  }

  #rows(query: PeopleQuery, condition: string, parameters: Parameters) {
    const { limit, offset } = query;
    return this.#statement(`SELECT * FROM people WHERE ${condition} ${orderOf(query)}`)
      .all({ ...parameters, limit, offset })
      .map((found) => personRowColumns.parse(found));
  }

  /** Counted anew only after something was written: a keystroke asks for them again and again. */
  #counts({ today, recent }: PeopleQuery): Counts {
    const version: unknown = this.#connection.pragma('data_version', { simple: true });
    const written = this.#number('SELECT total_changes()', {});
    const state = JSON.stringify([version, written, today, recent]);
    if (this.#counted?.state !== state) this.#counted = { state, counts: this.#countAll(today, recent) };
    return this.#counted.counts;
  }

  #countAll(today: string, recent: readonly string[]): Counts {
    const count = (condition: string, parameters: Parameters = {}): number =>
      this.#number(`SELECT count(*) FROM people WHERE ${condition}`, parameters);
    return {
      total: count(FILTER.everyone()),
      due: count(FILTER.due(''), { today }),
      drafts: count(FILTER.drafts('')),
      flags: count(FILTER.flags('')),
      recent: count('listed = 1 AND id IN (SELECT value FROM json_each(:recent))', {
        recent: JSON.stringify(recent),
      }),
      archived: count('archived_at IS NOT NULL AND merged_into IS NULL'),
    };
  }

  #number(statement: string, parameters: Parameters): number {
    return z.number().parse(this.#statement(statement).pluck().get(parameters));
  }

  /** Compiled once: with every keystroke the same few are asked again. */
  #statement(sql: string): Statement {
    const statement = this.#statements.get(sql) ?? this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function orderOf({ sort, descending, language }: PeopleQuery): string {
  const [column, isReversed] = sort === 'name' ? ([NAME_ORDER[language], false] as const) : SORT_COLUMN[sort];
  const direction = descending === isReversed ? 'ASC' : 'DESC';
  return `ORDER BY ${column} ${direction} NULLS LAST, rowid ${direction} LIMIT :limit OFFSET :offset`;
}
