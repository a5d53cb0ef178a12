import { createHash } from 'node:crypto';

/** Hex SHA-256. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Something immutable with the hash that was stored with it, and the one that it has now. */
export interface StoredHash {
  readonly id: string;
  readonly assessmentId: string;
  readonly stored: string;
  readonly actual: string;
}
