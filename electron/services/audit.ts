import type { AuditAct, AuditEntry, AuditSubject } from '#electron/store/audit-chain.ts';
import { hashOf } from '#electron/store/audit-chain.ts';
import type { AuditAction, AuditDetails, AuditLine, AuditView } from '#shared/contract/audit.ts';
import type { Store } from '#electron/store/store.ts';
import type { User } from '#shared/contract/users.ts';

/** The open vault, and who acts. */
interface Author {
  readonly store: Store;
  readonly user: User;
}

interface Act {
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly details?: AuditDetails;
}

/** Writes an act of the user into the trail; call it in the transaction of the act itself. */
export function writeDown({ store, user }: Author, { details = {}, ...act }: Act, now: Date): void {
  store.trail.append({ ...act, details, at: now.toISOString(), userId: user.id } satisfies AuditAct);
}
export const ofAssessment = (id: string): AuditSubject => ({ kind: 'assessment', id });
export const ofPerson = (id: string): AuditSubject => ({ kind: 'person', id });

/** What the trail says about some subjects, and whether it holds: each entry by its hash, the trail by its end. */
export function viewTrail({ store }: Author, subjectIds: readonly string[]): AuditView {
  return store.read(() => {
    const entries = store.trail.listAbout(subjectIds);
    const names = store.users.names();
    return {
      lines: entries.map((entry) => asLine(entry, names)),
      isWhole: entries.every((entry) => hashOf(entry) === entry.hash) && store.trail.endsWhole(),
      anchor: store.trail.anchor(),
    };
  });
}

function asLine(
  { userId, previous: _, ...entry }: AuditEntry,
  names: ReadonlyMap<string, string>,
): AuditLine {
  const by = userId === undefined ? undefined : names.get(userId);
  return { ...entry, ...(by !== undefined && { by }) };
}
