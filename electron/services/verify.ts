import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { takeOwnership } from '#electron/store/owner-lock.ts';
import type { StoredHash } from '#electron/store/hash.ts';
import type { Store } from '#electron/store/store.ts';
import type { AuditAnchor } from '#shared/contract/audit.ts';
import { Failure } from '#shared/contract/failure.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { Vault, type OpenVault } from './vault.ts';
import { verifyTrail, type TrailVerification } from './verify-trail.ts';

interface VerifyRequest {
  readonly dataFolder: string;
  readonly passphrase: string;
  /** Version of the application, for the backup that opening an older vault makes. */
  readonly application: string;
  readonly now: Date;
  /** A PDF to look for; without one only the vault itself is checked. */
  readonly pdf?: Uint8Array;
  /** Ends of the trail that were written down elsewhere; a hash may be given by its first digits. */
  readonly anchors?: readonly AuditAnchor[];
}
/** What the check found. No name of a runner stands in it. */
export interface Verification {
  readonly file?: {
    readonly sha256: string;
    /** These very bytes were handed out by this vault. */
    readonly isKnown: boolean;
    readonly fileName?: string;
    readonly createdAt?: string;
    readonly signedAt?: string;
    readonly signedBy?: string;
  };
  /** Every stored sheet and every signed record was hashed anew; ids of those that differ. */
  readonly handouts: { readonly count: number; readonly damaged: readonly string[] };
  readonly signatures: { readonly count: number; readonly damaged: readonly string[] };
  readonly trail: TrailVerification;
}

/**
 * Hashes every handout and every signed record of a vault anew, and looks a PDF up by its hash. Throws a `Failure`:
 * VAULT_IN_USE while Genu is running on the folder, WRONG_PASSPHRASE, VAULT_MISSING, VAULT_DAMAGED.
 */
export async function verifyVault({
  dataFolder,
  passphrase,
  ...request
}: VerifyRequest): Promise<Verification> {
  const vault = new Vault(join(dataFolder, 'vault'), {
    now: () => request.now,
    application: request.application,
    knowledgeVersion,
  });
  // Asked first: taking a folder makes it.
  if (vault.state === 'missing') throw new Failure('VAULT_MISSING');
  const release = takeOwnership(dataFolder);
  try {
    await vault.unlock(passphrase);
    const { store } = vault.opened;
    return {
      ...(request.pdf !== undefined && { file: findFile(vault.opened, request.pdf) }),
      ...store.read(() => checkAll(store, request.anchors ?? [])),
    };
  } finally {
    vault.lock();
    release();
  }
}

const checkAll = (store: Store, anchors: readonly AuditAnchor[]): Omit<Verification, 'file'> => ({
  handouts: damagedAmong(store.handouts.hashes()),
  signatures: damagedAmong(store.signatures.hashes()),
  trail: verifyTrail(store, anchors),
});

function damagedAmong(hashes: Iterable<StoredHash>): Verification['handouts'] {
  const damaged: string[] = [];
  let count = 0;
  for (const { id, stored, actual } of hashes) {
    count += 1;
    if (stored !== actual) damaged.push(id);
  }
  return { count, damaged };
}

function findFile({ store }: OpenVault, pdf: Uint8Array): NonNullable<Verification['file']> {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  return store.read(() => {
    const record = store.handouts.findByHash(sha256);
    if (record === undefined) {
      const printedAt = store.trail.findPrint(sha256);
      return {
        sha256,
        isKnown: printedAt !== undefined,
        ...(printedAt !== undefined && { createdAt: printedAt }),
      };
    }
    const { fileName, createdAt, assessmentId, id } = record;
    const signature = store.signatures.find(assessmentId)?.signature;
    const isSigned = signature?.handoutId === id || signature?.summaryId === id;
    return {
      sha256,
      isKnown: true,
      fileName,
      createdAt,
      ...(isSigned && { signedAt: signature.signedAt, signedBy: signature.signedBy }),
    };
  });
}
