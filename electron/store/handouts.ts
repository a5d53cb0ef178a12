import { z } from 'zod';
import { Failure } from '#shared/contract/failure.ts';
import { handoutOptions, type HandoutRecord } from '#shared/contract/schemas.ts';
import { role, type Role } from '#shared/contract/users.ts';
import type { Connection } from './database.ts';
import { sha256, type StoredHash } from './hash.ts';
import { FAMILY } from './people.ts';

export interface NewHandout extends Omit<HandoutRecord, 'sha256' | 'bytes'> {
  readonly knowledgeVersion: string;
  readonly draftRevision: number;
  readonly makerRole: Role;
  readonly pdf: Uint8Array;
}

const made = z
  .object({ knowledge_version: z.string(), draft_revision: z.number() })
  .transform((row) => ({ knowledgeVersion: row.knowledge_version, draftRevision: row.draft_revision }));
const stored = z
  .object({
    id: z.string(),
    assessment_id: z.string(),
    created_at: z.string(),
    options: z.string().transform((text) => handoutOptions.parse(JSON.parse(text))),
    file_name: z.string(),
    pages: z.number(),
    sha256: z.string(),
    bytes: z.number(),
  })
  .transform(({ assessment_id: assessmentId, created_at: createdAt, file_name: fileName, ...rest }) => ({
    ...rest,
    assessmentId,
    createdAt,
    fileName,
  }));
const content = z.object({ pdf: z.instanceof(Buffer), maker_role: role });
interface FoundHandout extends Pick<NewHandout, 'knowledgeVersion' | 'draftRevision' | 'makerRole'> {
  readonly record: HandoutRecord;
  readonly pdf: Buffer;
}
const withBytes = z.object({
  id: z.string(),
  assessment_id: z.string(),
  sha256: z.string(),
  pdf: z.instanceof(Buffer),
});
/** A doctor's sheet may name a diagnosis. */
const READABLE = `(:reader = 'doctor' OR maker_role = 'coach')`;
const COLUMNS = 'id, assessment_id, created_at, options, file_name, pages, sha256, length(pdf) AS bytes';

/** Handouts as they were handed out: the exact bytes, and their hash to prove it. Never changed, never deleted. */
export class HandoutRepository {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The record of an assessment that holds exactly these bytes already. */
  findSame(assessmentId: string, pdf: Uint8Array): HandoutRecord | undefined {
    const found = this.#connection
      .prepare(`SELECT ${COLUMNS} FROM handouts WHERE assessment_id = ? AND sha256 = ?`)
      .get(assessmentId, sha256(pdf));
    return found === undefined ? undefined : stored.parse(found);
  }

  create(handout: NewHandout): HandoutRecord {
    const hash = sha256(handout.pdf);
    this.#connection
      .prepare(
        `INSERT INTO handouts (id, assessment_id, created_at, knowledge_version, draft_revision, options,
         file_name, pages, sha256, pdf, maker_role) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        handout.id,
        handout.assessmentId,
        handout.createdAt,
        handout.knowledgeVersion,
        handout.draftRevision,
        JSON.stringify(handout.options),
        handout.fileName,
        handout.pages,
        hash,
        Buffer.from(handout.pdf),
        handout.makerRole,
      );
    const { id, assessmentId, createdAt, options, fileName, pages } = handout;
    return { id, assessmentId, createdAt, options, fileName, pages, sha256: hash, bytes: handout.pdf.length };
  }

  /** The record with these bytes, of whatever assessment. */
  findByHash(hash: string): HandoutRecord | undefined {
    const found = this.#connection.prepare(`SELECT ${COLUMNS} FROM handouts WHERE sha256 = ?`).get(hash);
    return found === undefined ? undefined : stored.parse(found);
  }

  /** Every sheet with the hash that was stored with it, and the one that its bytes have. */
  *hashes(): Generator<StoredHash> {
    const all = 'SELECT id, assessment_id, sha256, pdf FROM handouts';
    for (const found of this.#connection.prepare(all).iterate()) {
      const { id, assessment_id: assessmentId, sha256: hash, pdf } = withBytes.parse(found);
      yield { id, assessmentId, stored: hash, actual: sha256(pdf) };
    }
  }

  /** Newest first; for a coach only what a coach has made. */
  list(assessmentId: string, reader: Role): readonly HandoutRecord[] {
    return this.#connection
      .prepare(
        `SELECT ${COLUMNS} FROM handouts WHERE assessment_id = :assessmentId AND ${READABLE}
         ORDER BY created_at DESC, rowid DESC`,
      )
      .all({ assessmentId, reader })
      .map((found) => stored.parse(found));
  }

  /** Of every assessment of a person and of those merged into them, newest first. */
  listOfPerson(personId: string, reader: Role): readonly HandoutRecord[] {
    return this.#connection
      .prepare(
        `WITH RECURSIVE ${FAMILY} SELECT ${COLUMNS} FROM handouts
         WHERE assessment_id IN (SELECT id FROM assessments WHERE person_id IN family) AND ${READABLE}
         ORDER BY created_at DESC, handouts.rowid DESC`,
      )
      .all({ id: personId, reader })
      .map((found) => stored.parse(found));
  }

  /** The record with its bytes; throws VAULT_DAMAGED when they are not the bytes that were handed out. */
  find(id: string): FoundHandout | undefined {
    const found = this.#connection
      .prepare(`SELECT ${COLUMNS}, knowledge_version, draft_revision FROM handouts WHERE id = ?`)
      .get(id);
    if (found === undefined) return undefined;
    const record = stored.parse(found);
    const { pdf, maker_role: makerRole } = content.parse(
      this.#connection.prepare('SELECT pdf, maker_role FROM handouts WHERE id = ?').get(id),
    );
    if (sha256(pdf) !== record.sha256) throw new Failure('VAULT_DAMAGED', 'handout');
    return { record, pdf, makerRole, ...made.parse(found) };
  }
}
