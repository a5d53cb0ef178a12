import type { PastValue } from '#shared/contract/audit.ts';
import { Failure } from '#shared/contract/failure.ts';
import { isPermitted } from '#shared/intake/facts.ts';
import { questions, type QuestionId } from '#shared/intake/questions.ts';
import { getDraft } from './drafts.ts';
import type { OpenVault } from './vault.ts';

/**
 * Every value that an answer had, newest first, the present one included. Throws NOT_FOUND, and NOT_PERMITTED for a
 * question that the user may not see.
 */
export function listPastValues(vault: OpenVault, id: string, question: QuestionId): readonly PastValue[] {
  const { store, user } = vault;
  if (!isPermitted(questions[question], user.role)) throw new Failure('NOT_PERMITTED', question);
  getDraft(vault, id);
  return store.read(() => {
    const names = store.users.names();
    const events = store.assessments.listEventsOf(id, question);
    return events.toReversed().flatMap(({ at, userId, change }): readonly PastValue[] => {
      if (change.kind !== 'answer') return [];
      const { value, givenBy } = change;
      // What came with a baton was said by whoever said it there.
      const by = givenBy?.name ?? (userId === undefined ? undefined : names.get(userId));
      return [{ at, ...(by !== undefined && { by }), ...(value !== undefined && { value }) }];
    });
  });
}
