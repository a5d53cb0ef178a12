import { z } from 'zod';
import { ERROR_CODES } from './errors.ts';

export const backupReason = z.enum(['daily', 'manual', 'before-migration', 'before-restore', 'before-rekey']);

export const backupEntry = z.object({
  /** When it was made and the version of its schema; carries no name. */
  id: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-v\d+$/),
  createdAt: z.iso.datetime(),
  reason: backupReason,
  bytes: z.int(),
  people: z.int(),
  assessments: z.int(),
  handouts: z.int(),
});
export type BackupEntry = z.infer<typeof backupEntry>;

const folderRisk = z.enum(['synced', 'network']);
/** Where everything is kept. `canShow`: this host can show it in the file manager. */
export const dataFolder = z.object({ path: z.string(), risk: folderRisk.optional(), canShow: z.boolean() });

/** What there is to know of the backups of the clinic's vault, open or locked. */
export const backupState = z.object({
  /** Newest first. */
  backups: z.array(backupEntry),
  folder: z.string(),
  /** A backup under way and how much of it is written, 0 to 1. */
  running: z.object({ reason: backupReason, progress: z.number().min(0).max(1) }).optional(),
  /** Why the last one failed, until one succeeds. VAULT_DAMAGED: the vault itself has unreadable pages. */
  failure: z.enum(ERROR_CODES).optional(),
  /** No good backup within a week. */
  isOld: z.boolean(),
  /** The data folder is where sync tools or a network copy half states. */
  folderRisk: folderRisk.optional(),
  /** The vault from before the last restore is still there. */
  canUndoRestore: z.boolean(),
});
export type BackupState = z.infer<typeof backupState>;
