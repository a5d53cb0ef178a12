import type { AuditTrail } from './audit-trail.ts';
import type { HandoutRepository } from './handouts.ts';
import type { SignatureRepository } from './signatures.ts';

interface Kept {
  readonly trail: AuditTrail;
  readonly signatures: SignatureRepository;
  readonly handouts: HandoutRepository;
}

/**
 * Writes what an older Genu has signed and handed out into a trail that begins later, so that from then on nothing of
 * it can go or change unseen. Does nothing once there is a trail.
 */
export function adoptRecords({ trail, signatures, handouts }: Kept, now: Date): void {
  if (trail.anchor().sequence > 0) return;
  const at = now.toISOString();
  // Gathered first: a statement that is being read cannot be followed by another one on its connection.
  const sheets = [...handouts.hashes()];
  const records = [...signatures.hashes()];
  for (const { id, assessmentId, stored } of sheets) {
    const subject = { kind: 'assessment', id: assessmentId } as const;
    trail.append({ at, action: 'sheet-adopted', subject, details: { sheet: id, sha256: stored } });
  }
  for (const { assessmentId, stored } of records) {
    const subject = { kind: 'assessment', id: assessmentId } as const;
    trail.append({ at, action: 'record-adopted', subject, details: { sha256: stored } });
  }
}
