import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '#renderer/client/client.ts';

/** What is concluded from the stored draft; the last conclusions stay until the new ones are there. */
export const useReasoning = (assessmentId: string) =>
  useQuery(
    api.assessments.reason.queryOptions({ input: { id: assessmentId }, placeholderData: keepPreviousData }),
  );
