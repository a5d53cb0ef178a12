import { z } from 'zod';
import { auditAnchor, auditDetails, type AuditAction, type AuditAnchor } from '#shared/contract/audit.ts';
import {
  canonicalDetails,
  findChainProblems,
  linked,
  type AuditAct,
  type AuditEntry,
  type ChainProblem,
} from './audit-chain.ts';
import type { Connection } from './database.ts';

const row = z
  .object({
    sequence: z.number(),
    at: z.string(),
    user_id: z.string().nullable(),
    action: z.string(),
    subject_kind: z.string(),
    subject_id: z.string().nullable(),
    details: z.string(),
    previous: z.string(),
    hash: z.string(),
  })
  .transform((found): AuditEntry => ({
    sequence: found.sequence,
    at: found.at,
    ...(found.user_id !== null && { userId: found.user_id }),
    // A row that somebody tampered with may say anything: it is read as it is, and its hash tells.
    action: found.action as AuditAction,
    subject: {
      kind: found.subject_kind as AuditEntry['subject']['kind'],
      ...(found.subject_id !== null && { id: found.subject_id }),
    },
    details: JSON.parse(found.details) as AuditEntry['details'],
    previous: found.previous,
    hash: found.hash,
  }));

/** Who did what, appended and chained by hashes. The database refuses to change or remove an entry. */
export class AuditTrail {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Writes an act down; in the transaction of the act, so that one is not without the other. */
  append(act: AuditAct): AuditEntry {
    const details = auditDetails.parse(act.details);
    const entry = linked({ ...act, details }, this.anchor());
    this.#connection
      .prepare(
        `INSERT INTO audit_trail (sequence, at, user_id, action, subject_kind, subject_id, details, previous, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        entry.sequence,
        entry.at,
        entry.userId ?? null,
        entry.action,
        entry.subject.kind,
        entry.subject.id ?? null,
        canonicalDetails(details),
        entry.previous,
        entry.hash,
      );
    return entry;
  }

  /** How far the trail reaches, as the database has noted it. */
  anchor(): AuditAnchor {
    return auditAnchor.parse(this.#connection.prepare('SELECT sequence, hash FROM audit_anchor').get());
  }

  count(): number {
    return z.number().parse(this.#connection.prepare('SELECT count(*) FROM audit_trail').pluck().get());
  }

  /** Everything about these subjects, oldest first. */
  listAbout(subjectIds: readonly string[]): readonly AuditEntry[] {
    return this.#connection
      .prepare(
        `SELECT * FROM audit_trail WHERE subject_id IN (SELECT value FROM json_each(?)) ORDER BY sequence`,
      )
      .all(JSON.stringify(subjectIds))
      .map((found) => row.parse(found));
  }

  /** The moment at which a sheet that is not kept was printed with these bytes. */
  findPrint(hash: string): string | undefined {
    return z
      .string()
      .optional()
      .parse(
        this.#connection
          .prepare(`SELECT at FROM audit_trail WHERE details ->> 'print' = ? ORDER BY sequence LIMIT 1`)
          .pluck()
          .get(hash),
      );
  }

  *entries(): Generator<AuditEntry> {
    for (const found of this.#connection.prepare('SELECT * FROM audit_trail ORDER BY sequence').iterate()) {
      yield row.parse(found);
    }
  }

  /** Reads the whole trail; `anchors` are ends that were written down elsewhere. */
  findProblems(anchors: readonly AuditAnchor[] = []): readonly ChainProblem[] {
    return findChainProblems(this.entries(), this.anchor(), anchors);
  }

  /** The trail ends where the database has noted it. */
  endsWhole(): boolean {
    const { sequence, hash } = this.anchor();
    const last = this.#connection
      .prepare('SELECT sequence, hash FROM audit_trail ORDER BY sequence DESC LIMIT 1')
      .get();
    const found = last === undefined ? { sequence: 0, hash } : auditAnchor.parse(last);
    return found.sequence === sequence && found.hash === hash;
  }
}
