import { z } from 'zod';
import type { User } from '#shared/contract/users.ts';
import type { Connection } from './database.ts';

const row = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(['doctor', 'coach']),
    signature: z.string(),
    created_at: z.string(),
  })
  .transform(({ created_at: createdAt, ...user }): User => ({ ...user, createdAt }));

/** Who may open the vault, and what each may see. A role never changes; who left stays as an author. */
export class UserRepository {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Users who have not left, the first one first. */
  list(): readonly User[] {
    return this.#connection
      .prepare('SELECT * FROM users WHERE removed_at IS NULL ORDER BY created_at, rowid')
      .all()
      .map((found) => row.parse(found));
  }

  find(id: string): User | undefined {
    const found = this.#connection.prepare('SELECT * FROM users WHERE id = ? AND removed_at IS NULL').get(id);
    return found === undefined ? undefined : row.parse(found);
  }

  /** Everybody who ever was a user here or signed elsewhere, by id. */
  authors(): ReadonlyMap<string, User> {
    const rows = this.#connection.prepare('SELECT * FROM users').all();
    return new Map(rows.map((found) => row.parse(found)).map((one) => [one.id, one]));
  }

  /** The names of everybody who ever was a user, by id. */
  names(): ReadonlyMap<string, string> {
    const rows = this.#connection.prepare('SELECT id, name FROM users').all();
    return new Map(
      z
        .array(z.object({ id: z.string(), name: z.string() }))
        .parse(rows)
        .map((one) => [one.id, one.name]),
    );
  }

  create({ id, name, role, signature, createdAt }: User): void {
    this.#connection
      .prepare('INSERT INTO users (id, name, role, signature, created_at) VALUES (?, ?, ?, ?, ?)')
      .run(id, name, role, signature, createdAt);
  }

  /** Somebody who signed in another vault: an author here, who opens nothing. */
  keepAuthor({ id, name, role, signature, createdAt }: User, at: string): void {
    this.#connection
      .prepare(
        `INSERT INTO users (id, name, role, signature, created_at, removed_at) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO NOTHING`,
      )
      .run(id, name, role, signature, createdAt, at);
  }

  /** False when there is no such user. */
  update({ id, name, signature }: Pick<User, 'id' | 'name' | 'signature'>): boolean {
    const { changes } = this.#connection
      .prepare('UPDATE users SET name = ?, signature = ? WHERE id = ? AND removed_at IS NULL')
      .run(name, signature, id);
    return changes === 1;
  }

  remove(id: string, at: string): void {
    this.#connection.prepare('UPDATE users SET removed_at = ? WHERE id = ?').run(at, id);
  }
}
