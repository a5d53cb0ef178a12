import type { Connection } from '#electron/store/database.ts';
import { PeopleList, type PeopleQuery } from '#electron/store/people-list.ts';

type Statement = ReturnType<Connection['prepare']>;

/**
 * The statements that the list of people runs for a query, prepared and with their parameters: what it returns runs
 * them again on this connection with nothing around them.
 */
export function bareStatements(connection: Connection, query: PeopleQuery): () => void {
  let noted: (() => unknown)[] = [];
  const list = new PeopleList(noting(connection, (run) => noted.push(run)));
  // With the first page come the counts of the whole vault, which a keystroke does not ask for again.
  list.page(query);
  noted = [];
  list.page(query);
  const runs = noted;
  return () => runs.forEach((run) => run());
}

/** The connection, telling what is asked of its statements. */
const noting = (connection: Connection, note: (run: () => unknown) => void): Connection =>
  new Proxy(connection, {
    get: (target, key) =>
      key === 'prepare'
        ? (sql: string) => notingStatement(target.prepare(sql), note)
        : boundTo(target, Reflect.get(target, key)),
  });

const notingStatement = (statement: Statement, note: (run: () => unknown) => void): Statement =>
  new Proxy(statement, {
    get: (target, key) => {
      if (key === 'pluck') return () => notingStatement(target.pluck(), note);
      if (key !== 'all' && key !== 'get') return boundTo(target, Reflect.get(target, key));
      const ask = boundTo(target, target[key]) as (...parameters: unknown[]) => unknown;
      return (...parameters: unknown[]) => {
        const run = () => ask(...parameters);
        note(run);
        return run();
      };
    },
  });

const boundTo = (target: object, member: unknown): unknown =>
  typeof member === 'function' ? (member as (...words: unknown[]) => unknown).bind(target) : member;
