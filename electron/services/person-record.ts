import type { NewPersonChange } from '#electron/store/person-changes.ts';
import type { Store } from '#electron/store/store.ts';

/** Keeps how a person's details changed, and writes into the trail which fields did; in the transaction of the caller. */
export function recordPersonChange(store: Store, change: NewPersonChange): void {
  const { personId, at, userId, kind, fields } = change;
  store.personChanges.append(change);
  store.trail.append({
    at,
    userId,
    action: `person-${kind}`,
    subject: { kind: 'person', id: personId },
    details: { fields: Object.keys(fields) },
  });
}
