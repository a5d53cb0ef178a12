import Papa from 'papaparse';
import { Failure } from '#shared/contract/failure.ts';
import { personDetails, type PersonDetails } from '#shared/contract/people.ts';
import {
  MOST_ROSTER_ROWS,
  type DateOrder,
  type RosterField,
  type RosterProblem,
  type RosterSource,
} from '#shared/contract/roster.ts';
import { guessMapping } from './columns.ts';
import { orderOf, readRosterDate } from './dates.ts';
import { readLanguage } from './languages.ts';

/** One row of a roster: the person it names, or what is wrong with it. */
export type ReadRow = { readonly line: number } & (
  | { readonly details: PersonDetails }
  | {
      readonly problem: RosterProblem;
      readonly name: string;
      readonly birthDate: string;
      readonly team: string;
    }
);
export interface Roster {
  readonly headings: readonly string[];
  readonly mapping: readonly RosterField[];
  readonly dateOrder: DateOrder;
  readonly isOrderOpen: boolean;
  /** As they stand in the file. */
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly ReadRow[];
}

/**
 * Reads a roster with headings, whatever separates its cells. Throws TOO_MANY for more rows than one import
 * takes and INVALID_INPUT for a text without any.
 */
export function readRoster({ text, mapping, dateOrder }: RosterSource, today: string): Roster {
  // An empty last line would count against the separator that is guessed: a file of two columns lost its tabs by it.
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\u{feff}/u, '').replace(/[\r\n]+$/, ''));
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const [top, ...lines] = data
    .map((row, index) => ({ row, line: index + 1, isBroken: broken.has(index) }))
    .filter(({ row }) => row.some((cell) => cell.trim() !== ''));
  if (top === undefined || lines.length === 0) throw new Failure('INVALID_INPUT', 'no rows');
  if (lines.length > MOST_ROSTER_ROWS) throw new Failure('TOO_MANY', 'roster');
  const headings = top.row;
  const cells = lines.map(({ row }) => row);
  const fields = mapping?.length === headings.length ? mapping : guessMapping(headings);
  const dates = fields.indexOf('birthDate');
  const found = orderOf(cells.map((row) => row[dates] ?? ''));
  const order = dateOrder ?? found.order;
  return {
    headings,
    mapping: fields,
    dateOrder: order,
    isOrderOpen: found.isOpen,
    cells,
    rows: lines.map(({ row, line, isBroken }) => {
      const given = fieldsOf(row, fields);
      return { line, ...(isBroken ? asProblem('broken-quotes', given) : readRow(given, order, today)) };
    }),
  };
}

type Given = Readonly<Partial<Record<RosterField, string>>>;

const fieldsOf = (row: readonly string[], fields: readonly RosterField[]): Given =>
  Object.fromEntries(fields.map((field, index) => [field, row[index]?.trim().replaceAll(/\s+/g, ' ') ?? '']));

const nameOf = ({ name = '', givenName = '', familyName = '' }: Given): string =>
  [name, givenName, familyName].filter((part) => part !== '').join(' ');

const asProblem = (problem: RosterProblem, given: Given) => ({
  problem,
  name: nameOf(given).slice(0, 200),
  birthDate: (given.birthDate ?? '').slice(0, 40),
  team: (given.team ?? '').slice(0, 200),
});

function readRow(given: Given, order: DateOrder, today: string) {
  const written = given.birthDate ?? '';
  const birthDate = written === '' ? undefined : readRosterDate(written, order, today);
  if (nameOf(given) === '') return asProblem('no-name', given);
  if (written !== '' && birthDate === undefined) return asProblem('no-such-date', given);
  if (birthDate !== undefined && birthDate > today) return asProblem('date-in-future', given);
  const { reference = '', team = '', phone = '', email = '' } = given;
  const language = readLanguage(given.language ?? '');
  const details = { name: nameOf(given), birthDate, reference, team, phone, email, language };
  const parsed = personDetails.safeParse(details);
  if (parsed.success) return { details: parsed.data };
  return asProblem(nameOf(given).length > 200 ? 'name-too-long' : 'field-too-long', given);
}
