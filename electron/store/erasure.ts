import { z } from 'zod';
import type { Connection } from './database.ts';

const reference = z.object({ table: z.string(), from: z.string(), to: z.string().nullable() });

/** Rows that belong to a person, as a condition on their table. */
interface Belonging {
  readonly table: string;
  readonly condition: string;
}
const PERSON = 'id IN (SELECT person_id FROM erasing)';

/**
 * Takes people out of the file with everything that points to them, however far: the way goes along the foreign
 * keys of the schema, so that a table that is added later cannot be forgotten. In a transaction of the caller.
 */
export function erasePeople(connection: Connection, ids: readonly string[]): void {
  // What points to a row may go after it; at the end of the transaction nothing may point nowhere.
  connection.pragma('defer_foreign_keys=ON');
  const mark = connection.prepare('INSERT INTO erasing (person_id) VALUES (?)');
  for (const id of ids) mark.run(id);
  for (const { table, condition } of belongings(connection)) {
    connection.prepare(`DELETE FROM ${table} WHERE ${condition}`).run();
  }
  connection.exec('DELETE FROM erasing');
}

/** Erasures that somebody began behind Genu's back: outside a transaction there are none. */
export const countOpenErasures = (connection: Connection): number =>
  z.number().parse(connection.prepare('SELECT count(*) FROM erasing').pluck().get());

/** Everything of a person, what points to something before that. */
function belongings(connection: Connection): readonly Belonging[] {
  const references = referencesTo(connection);
  const found: Belonging[] = [];
  const follow = (belonging: Belonging, way: readonly string[]): void => {
    for (const { table, from, to } of references(belonging.table)) {
      if (way.includes(table)) continue;
      const rows = `SELECT ${to} FROM ${belonging.table} WHERE ${belonging.condition}`;
      follow({ table, condition: `${from} IN (${rows})` }, [...way, table]);
    }
    found.push(belonging);
  };
  follow({ table: 'people', condition: PERSON }, ['people']);
  return found;
}

interface Reference {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** Which columns of which tables point to a table. */
function referencesTo(connection: Connection): (target: string) => readonly Reference[] {
  const tables = connection
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`)
    .pluck()
    .all()
    .map((name) => z.string().parse(name));
  const all = tables.flatMap((table) =>
    z
      .array(reference)
      .parse(connection.pragma(`foreign_key_list(${table})`))
      .map(({ table: target, from, to }) => ({ target, table, from, to: to ?? 'id' })),
  );
  return (target) => all.filter((one) => one.target === target);
}
