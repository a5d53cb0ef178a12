import { z } from 'zod';
import { ERROR_CODES } from './errors.ts';

/** What a column of a roster can hold; a name may stand in two columns. */
export const ROSTER_FIELDS = [
  'ignore',
  'name',
  'givenName',
  'familyName',
  'birthDate',
  'reference',
  'team',
  'phone',
  'email',
  'language',
] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

/** How days are written where the year does not come first. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Fits into one call; a longer list is imported in parts. */
export const MOST_ROSTER_BYTES = 900_000;
export const MOST_ROSTER_ROWS = 10_000;

export const ROSTER_PROBLEMS = [
  'no-name',
  'name-too-long',
  'no-such-date',
  'date-in-future',
  'field-too-long',
  'broken-quotes',
] as const;
export type RosterProblem = (typeof ROSTER_PROBLEMS)[number];

export const rosterSource = z.object({
  /** The file as text. */
  text: z.string().min(1).max(MOST_ROSTER_BYTES),
  /** By column; left out, Genu proposes it from the headings. */
  mapping: z.array(z.enum(ROSTER_FIELDS)).max(100).optional(),
  dateOrder: z.enum(DATE_ORDERS).optional(),
});
export type RosterSource = z.infer<typeof rosterSource>;

/** `new`: would be added. `known`: somebody like that is there already, or further up in the file. */
const rosterRow = z.object({
  /** Line of the file, from 1. */
  line: z.int(),
  state: z.enum(['new', 'known', 'problem']),
  problem: z.enum(ROSTER_PROBLEMS).optional(),
  name: z.string(),
  birthDate: z.string(),
  team: z.string(),
});
export type RosterRow = z.infer<typeof rosterRow>;

/** What an import of a roster would do; nothing is stored by it. */
export const rosterCheck = z.object({
  columns: z.array(
    z.object({ heading: z.string(), field: z.enum(ROSTER_FIELDS), samples: z.array(z.string()) }),
  ),
  dateOrder: z.enum(DATE_ORDERS),
  /** The dates of the file can be read either way. */
  isOrderOpen: z.boolean(),
  counts: z.object({ new: z.int(), known: z.int(), problem: z.int() }),
  /** Rows with a problem first, then known ones, then new ones; as many as one looks at. */
  rows: z.array(rosterRow),
});
export type RosterCheck = z.infer<typeof rosterCheck>;

export const rosterOrder = rosterSource.extend({
  /** Adds people although somebody like them is there. */
  withKnown: z.boolean(),
});
export type RosterOrder = z.infer<typeof rosterOrder>;

export const rosterState = z.object({
  /** Share of the rows that are read, 0 to 1, while an import runs. */
  progress: z.number().min(0).max(1).optional(),
  /** What the last import did. */
  done: z.object({ added: z.int(), left: z.int() }).optional(),
  /** Why the last one did nothing. */
  failure: z.enum(ERROR_CODES).optional(),
});
export type RosterState = z.infer<typeof rosterState>;
