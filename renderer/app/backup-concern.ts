import type { BackupState } from '#shared/contract/backups.ts';
import type { MessageId } from '../ui/words.ts';

/** What whoever is at work should hear of the backups. */
export interface BackupConcern {
  readonly title: MessageId;
  readonly text: MessageId;
  /** By a backup that is made now. */
  readonly isMended: boolean;
}

/** The gravest first. Damage has a screen of its own, and who cancelled a backup knows it. */
export function backupConcern({
  failure,
  isOld,
  backups,
  running,
  folderRisk,
}: BackupState): BackupConcern | undefined {
  if (running !== undefined) return undefined;
  if (failure !== undefined && failure !== 'CANCELLED' && failure !== 'VAULT_DAMAGED') {
    return { title: 'backups.failed', text: `errors.${failure}.title`, isMended: true };
  }
  if (isOld && backups.length > 0) {
    return { title: 'backups.old', text: 'backups.old.text', isMended: true };
  }
  if (folderRisk === undefined) return undefined;
  return { title: `backups.${folderRisk}`, text: 'backups.place.text', isMended: false };
}
