import { z } from 'zod';
import { role } from './users.ts';

/** Everything that the trail writes down. An act that is not here is not recorded. */
export const AUDIT_ACTIONS = [
  'vault-created',
  'vault-unlocked',
  'vault-recovered',
  'backup-restored',
  'key-slots-repaired',
  'data-key-changed',
  'recovery-code-renewed',
  'keychain-kept',
  'keychain-forgotten',
  'user-added',
  'user-changed',
  'user-removed',
  'passphrase-set',
  'person-created',
  'person-imported',
  'person-changed',
  'person-archived',
  'person-unarchived',
  'person-merged',
  'person-unmerged',
  'person-anonymised',
  'person-exported',
  'visit-erased',
  'person-erased',
  'visit-opened',
  'version-opened',
  'follow-up-opened',
  'record-signed',
  'sheet-kept',
  'addendum-added',
  /** The summary of a signed record, printed anew with what was added to it. */
  'addenda-printed',
  /** Records and sheets of a vault that is older than its trail. */
  'record-adopted',
  'sheet-adopted',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
export const SUBJECT_KINDS = ['vault', 'user', 'person', 'assessment'] as const;

/** Ids, hashes and names of fields have no space in them, and what somebody told nearly always has. */
const word = z.string().regex(/^[\w-]{1,64}$/u);
/** Ids, hashes, counts and names of fields; never what was told or typed. */
export const auditDetails = z.record(word, z.union([word, z.int(), z.array(word).max(100)]));
export type AuditDetails = z.infer<typeof auditDetails>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** An entry of the trail, as one reads it. */
export const auditLine = z.object({
  sequence: z.int().min(1),
  at: z.iso.datetime(),
  /** Name of the user; absent where Genu itself did it. */
  by: z.string().optional(),
  action: z.enum(AUDIT_ACTIONS),
  subject: z.object({ kind: z.enum(SUBJECT_KINDS), id: z.uuid().optional() }),
  details: auditDetails,
  hash,
});
export type AuditLine = z.infer<typeof auditLine>;

/** How far a trail reaches: its last entry. Written down elsewhere, it proves that the end is still there. */
export const auditAnchor = z.object({ sequence: z.int().min(0), hash });
export type AuditAnchor = z.infer<typeof auditAnchor>;
const SHORT_HASH = 12;
/** An anchor to be written down, as `verify --anchor` takes it: "214:9f3a77c1ab12". */
export const shortAnchor = ({ sequence, hash: whole }: AuditAnchor): string =>
  `${sequence}:${whole.slice(0, SHORT_HASH)}`;

/** What the trail says about one record, and whether these entries hold. */
export const auditView = z.object({
  /** Oldest first. */
  lines: z.array(auditLine),
  /** Each entry has the hash of what it says, and the trail ends where it should. */
  isWhole: z.boolean(),
  anchor: auditAnchor,
});
export type AuditView = z.infer<typeof auditView>;

/** Something added to a signed record: never changed, never taken away. */
export const addendum = z.object({
  id: z.uuid(),
  assessmentId: z.uuid(),
  writtenAt: z.iso.datetime(),
  userId: z.uuid(),
  writtenBy: z.string(),
  role,
  text: z.string(),
});
export type Addendum = z.infer<typeof addendum>;
const LONGEST_ADDENDUM = 4000;
export const newAddendum = z.object({
  assessmentId: z.uuid(),
  text: z.string().trim().min(1).max(LONGEST_ADDENDUM),
});
export const addendumDraft = z.object({ assessmentId: z.uuid(), text: z.string().max(LONGEST_ADDENDUM) });

/** One value that an answer or a detail of a person had. Without a value it was blank from then on. */
export const pastValue = z.object({
  at: z.iso.datetime(),
  /** Absent for what was written before Genu kept authors. */
  by: z.string().optional(),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
});
export type PastValue = z.infer<typeof pastValue>;
