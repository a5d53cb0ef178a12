import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Reasoning } from '#shared/contract/schemas.ts';
import { todayIso } from '../ui/dates.ts';
import { api, statusQuery } from './client.ts';
import { factsOfDraft } from './draft-facts.ts';
import type { DraftSession } from './draft-session.ts';
import { useDraftView } from './use-draft.ts';

/** What is concluded from a draft, without the plan. */
export type Conclusions = Pick<Reasoning, 'assessment' | 'pattern'>;

/**
 * What is concluded from the answers on the screen. A doctor's draft is reasoned about right here, in the frame of the
 * key that changed it. A coach's is reasoned about behind the contract, as is a signed record: there the last
 * conclusions stay until the new ones have come. Ask once a screen, and hand them on.
 */
export function useConclusions(session: DraftSession): {
  readonly conclusions: Conclusions | undefined;
  readonly isError: boolean;
} {
  const { draft } = useDraftView(session);
  const { data: status } = useQuery(statusQuery());
  const isOwn = status?.user?.role === 'doctor' && draft.status === 'draft';
  const assess = useQuery({
    queryKey: ['assess'],
    // Loaded when a doctor first needs it: a coach's screen never holds the rules of a diagnosis.
    queryFn: async () => ({ assess: (await import('#shared/assessment/assess.ts')).assess }),
    enabled: isOwn,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const host = useQuery(
    api.assessments.reason.queryOptions({
      input: { id: draft.id },
      placeholderData: keepPreviousData,
      enabled: status !== undefined && !isOwn,
    }),
  );
  const facts = factsOfDraft(draft, todayIso());
  const own = useMemo(
    () => (isOwn && assess.data !== undefined ? { assessment: assess.data.assess(facts) } : undefined),
    [isOwn, assess.data, facts],
  );
  return isOwn
    ? { conclusions: own, isError: assess.isError }
    : { conclusions: host.data, isError: host.isError };
}
