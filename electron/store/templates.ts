import { z } from 'zod';
import { newTemplate, template, type NewTemplate, type Template } from '#shared/contract/templates.ts';
import type { Connection } from './database.ts';

const stored = z
  .object({ id: z.string(), name: z.string(), is_favourite: z.number(), content: z.string() })
  .transform(({ id, name, is_favourite: favourite, content }): Template =>
    template.parse({ ...JSON.parse(content), id, name, isFavourite: favourite === 1 }),
  );

/** The clinic's own wordings and plans. */
export class TemplateRepository {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Favourites first, then by name. */
  list(): readonly Template[] {
    return this.#connection
      .prepare('SELECT * FROM templates ORDER BY is_favourite DESC, name COLLATE NOCASE, created_at')
      .all()
      .map((found) => stored.parse(found));
  }

  find(id: string): Template | undefined {
    const found = this.#connection.prepare('SELECT * FROM templates WHERE id = ?').get(id);
    return found === undefined ? undefined : stored.parse(found);
  }

  create(id: string, given: NewTemplate, createdAt: string): Template {
    const { name, isFavourite, ...content } = newTemplate.parse(given);
    this.#connection
      .prepare('INSERT INTO templates (id, name, is_favourite, content, created_at) VALUES (?, ?, ?, ?, ?)')
      .run(id, name, isFavourite ? 1 : 0, JSON.stringify(content), createdAt);
    return template.parse({ ...given, id });
  }

  label(id: string, name: string, isFavourite: boolean): void {
    this.#connection
      .prepare('UPDATE templates SET name = ?, is_favourite = ? WHERE id = ?')
      .run(name, isFavourite ? 1 : 0, id);
  }

  remove(id: string): void {
    this.#connection.prepare('DELETE FROM templates WHERE id = ?').run(id);
  }

  count(): number {
    return z.number().parse(this.#connection.prepare('SELECT count(*) FROM templates').pluck().get());
  }
}
