import type { useNavigate } from '@tanstack/react-router';
import type { Draft } from '#shared/contract/schemas.ts';
import { client } from '../client/client.ts';
import { errorCode } from '../client/errors.ts';

type Navigate = ReturnType<typeof useNavigate>;

/** Goes on with an open visit: a follow-up in its own fields, any other in the questions. */
export function goOnWith({ id, follows }: Draft, navigate: Navigate): Promise<void> {
  const step = follows === undefined ? 'intake' : 'follow-up';
  return navigate({ to: `/assessments/$assessmentId/${step}`, params: { assessmentId: id } });
}

/** Goes to the follow-up of a person; where there can be none, to what is open or to a first assessment. */
export async function openFollowUp(personId: string, navigate: Navigate): Promise<void> {
  const draft = await client.followUps.open({ personId }).catch((error: unknown) => {
    if (errorCode(error) !== 'NOT_FOUND' && errorCode(error) !== 'DRAFT_OPEN') throw error;
    return client.assessments.open({ personId });
  });
  await goOnWith(draft, navigate);
}
