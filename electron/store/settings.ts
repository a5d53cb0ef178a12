import type { z } from 'zod';
import type { Connection } from './database.ts';

/** Small named values, each with a schema of its own. */
export class SettingsRepository {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  find<Schema extends z.ZodType>(key: string, schema: Schema): z.output<Schema> | undefined {
    const text = this.#connection.prepare('SELECT value FROM settings WHERE key = ?').pluck().get(key);
    return typeof text === 'string' ? schema.parse(JSON.parse(text)) : undefined;
  }

  remove(key: string): void {
    this.#connection.prepare('DELETE FROM settings WHERE key = ?').run(key);
  }

  save(key: string, value: unknown): void {
    this.#connection
      .prepare(
        'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      )
      .run(key, JSON.stringify(value));
  }
}
