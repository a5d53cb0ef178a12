import { z } from 'zod';
import { Failure } from '#shared/contract/failure.ts';
import { signature, type Signature } from '#shared/contract/records.ts';
import type { Connection } from './database.ts';
import { sha256, type StoredHash } from './hash.ts';

export interface NewSignature extends Omit<Signature, 'sha256'> {
  /** Canonical JSON of everything that is frozen. */
  readonly record: string;
}
export interface StoredSignature {
  readonly signature: Signature;
  readonly record: string;
}

const stored = z
  .object({
    assessment_id: z.string(),
    handout_id: z.string(),
    summary_id: z.string(),
    signed_at: z.string(),
    user_id: z.string(),
    signed_by: z.string(),
    role: z.string(),
    knowledge_version: z.string(),
    sha256: z.string(),
    record: z.string(),
  })
  .transform(({ record, sha256: hash, role, ...row }): StoredSignature => ({
    record,
    signature: signature.parse({
      assessmentId: row.assessment_id,
      handoutId: row.handout_id,
      summaryId: row.summary_id,
      signedAt: row.signed_at,
      userId: row.user_id,
      signedBy: row.signed_by,
      knowledgeVersion: row.knowledge_version,
      role,
      sha256: hash,
    }),
  }));

/** What was signed, as it was signed. Never changed, never deleted. */
export class SignatureRepository {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  create({ record, ...about }: NewSignature): Signature {
    const hash = sha256(Buffer.from(record));
    this.#connection
      .prepare(
        `INSERT INTO signatures (assessment_id, handout_id, summary_id, signed_at, user_id, signed_by, role,
         knowledge_version, record, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        about.assessmentId,
        about.handoutId,
        about.summaryId,
        about.signedAt,
        about.userId,
        about.signedBy,
        about.role,
        about.knowledgeVersion,
        record,
        hash,
      );
    return { ...about, sha256: hash };
  }

  /** Throws VAULT_DAMAGED when the record is not the one that was signed. */
  find(assessmentId: string): StoredSignature | undefined {
    const found = this.#connection
      .prepare('SELECT * FROM signatures WHERE assessment_id = ?')
      .get(assessmentId);
    if (found === undefined) return undefined;
    const whole = stored.parse(found);
    if (!isWhole(whole)) throw new Failure('VAULT_DAMAGED', 'signed record');
    return whole;
  }

  /** Every signed record, by its assessment, with the hash that was signed and the one that it has. */
  *hashes(): Generator<StoredHash> {
    for (const found of this.#connection.prepare('SELECT * FROM signatures').iterate()) {
      const { record, signature: signed } = stored.parse(found);
      const { assessmentId, sha256: hash } = signed;
      yield { id: assessmentId, assessmentId, stored: hash, actual: sha256(Buffer.from(record)) };
    }
  }
}

const isWhole = ({ record, signature: { sha256: hash } }: StoredSignature): boolean =>
  sha256(Buffer.from(record)) === hash;
